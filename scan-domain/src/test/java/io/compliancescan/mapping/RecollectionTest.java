package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecollectionTest {

    private static final List<String> HEADINGS = List.of("Day", "Category", "Who", "Amount");

    @Test
    void whatWasConfirmedIsSuggestedAgain() {
        TableProfile file = Profiles.of("who,DAY,amount,category", "A,2024-01-15,5,x");

        MappingSuggestion suggestion = suggestion(file, Map.of("type", "Category", "account", "Who", "fee", "Amount"));

        assertThat(suggestion.fields())
                .containsEntry(
                        "type",
                        new FieldSuggestion(new FieldColumns.One("category"), 100, reason("the same headings.")))
                .containsEntry(
                        "account", new FieldSuggestion(new FieldColumns.One("who"), 100, reason("the same headings.")))
                .containsEntry(
                        "fee", new FieldSuggestion(new FieldColumns.One("amount"), 100, reason("the same headings.")));
        assertThat(suggestion.scale()).isEqualTo(TemporalScale.WEEKLY);
    }

    @Test
    void aMisspeltHeadingIsSuggestedWithDoubt() {
        TableProfile file = Profiles.of("Day,Catergory,Who,Amount", "2024-01-15,x,A,5");

        MappingSuggestion suggestion = suggestion(file, Map.of("type", "Category", "account", "Who"));

        assertThat(suggestion.fields().get("type"))
                .isEqualTo(new FieldSuggestion(
                        new FieldColumns.One("Catergory"),
                        75,
                        reason("nearly the same headings, where it was called \"Category\".")));
        assertThat(suggestion.fields().get("account"))
                .isEqualTo(new FieldSuggestion(new FieldColumns.One("Who"), 95, reason("nearly the same headings.")));
    }

    @Test
    void aColumnThatTheFieldCannotUseAnyMoreIsNotSuggested() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "2024-01-15,x,A,none");

        assertThat(suggestion(file, Map.of("amount", "Amount")).fields()).doesNotContainKey("amount");
    }

    @Test
    void aTextCanBeReadFromEveryColumn() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "2024-01-15,yes,,5");

        assertThat(suggestion(file, Map.of("type", "Category", "account", "Who"))
                        .fields())
                .containsKeys("type", "account");
    }

    @Test
    void aColumnThatIsGoneIsNotSuggested() {
        TableProfile file = Profiles.of("Day,Who,Amount", "2024-01-15,A,5");

        assertThat(suggestion(file, Map.of("type", "Category", "account", "Who"))
                        .fields())
                .containsKey("account")
                .doesNotContainKey("type");
    }

    @Test
    void guessesAreLeftWhereNothingWasConfirmed() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "2024-01-15,x,A,5");
        MappingSuggestion guessed = Suggester.suggest(file);
        assertThat(guessed.columns().columns("amount")).contains(new FieldColumns.One("Amount"));

        assertThat(suggestion(file, Map.of("account", "Who")).fields().get("amount"))
                .isEqualTo(guessed.fields().get("amount"));
        assertThat(suggestion(file, Map.of("fee", "Amount")).fields())
                .as("no column for two fields")
                .doesNotContainKey("amount");
    }

    @Test
    void theTwoNamesOfTheTimeAreNotBothSuggested() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "2024-01-15,x,A,5");

        assertThat(suggestion(file, Map.of("step", "Day")).fields())
                .containsKey("step")
                .doesNotContainKey("timestamp");
    }

    @Test
    void anAnswerIsSuggestedForTheSameQuestion() {
        TableProfile file = Profiles.of("Day,Category,Who,AMOUNT", "03/04/2024,x,A,1.234");

        assertThat(recollection(file, Map.of("date_order:Day", "day_first", "decimal_mark:Amount", "comma"))
                        .answers())
                .containsOnly(Map.entry("date_order:Day", "day_first"), Map.entry("decimal_mark:AMOUNT", "comma"));
    }

    @Test
    void aFileThatTellsByItselfIsNotAnsweredFor() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "03/14/2024,x,A,1.5");

        assertThat(recollection(file, Map.of("date_order:Day", "day_first", "decimal_mark:Amount", "comma"))
                        .answers())
                .isEmpty();
    }

    @Test
    void anAnswerThatIsNoOptionIsNotSuggested() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount", "03/04/2024,x,A,5");

        assertThat(recollection(file, Map.of("date_order:Day", "year_first")).answers())
                .isEmpty();
    }

    @Test
    void anotherFeedIsNotRecognised() {
        TableProfile file = Profiles.of("a,b,c", "1,2,3");

        assertThat(Recollection.among(List.of(remembered("2024-01-01", HEADINGS, Map.of(), Map.of())), file))
                .isEmpty();
        assertThat(Recollection.among(List.of(), file)).isEmpty();
    }

    @Test
    void theNearestIsChosenAndOfThoseTheNewest() {
        TableProfile file = Profiles.of("Day,Category,Who,Amount,More", "2024-01-15,x,A,5,y");
        RememberedMapping far =
                remembered("2024-04-01", List.of("Day", "Kind", "Who", "Amount", "More"), Map.of(), Map.of());
        RememberedMapping newer = remembered("2024-03-01", HEADINGS, Map.of(), Map.of());
        RememberedMapping older = remembered("2024-02-01", HEADINGS, Map.of(), Map.of());

        Optional<Recollection> found = Recollection.among(List.of(far, newer, older), file);

        assertThat(found).map(Recollection::mapping).contains(newer.mapping());
    }

    private static MappingSuggestion suggestion(TableProfile file, Map<String, String> columns) {
        return Recollection.of(remembered("2024-02-29", HEADINGS, columns, Map.of()), file)
                .orElseThrow()
                .over(Suggester.suggest(file));
    }

    private static Recollection recollection(TableProfile file, Map<String, String> answers) {
        return Recollection.of(remembered("2024-02-29", HEADINGS, Map.of(), answers), file)
                .orElseThrow();
    }

    private static RememberedMapping remembered(
            String day, List<String> headings, Map<String, String> columns, Map<String, String> answers) {
        return new RememberedMapping(
                headings,
                new Mapping(
                        new MappingId(UUID.randomUUID()),
                        new OrganisationId("ours"),
                        new UploadId(UUID.randomUUID()),
                        ColumnMapping.ofHeadings(columns),
                        TemporalScale.WEEKLY,
                        ZoneId.of("Europe/London"),
                        answers,
                        Instant.parse(day + "T23:30:00Z")));
    }

    private static String reason(String end) {
        return "Confirmed on 29 February 2024 for a file with " + end;
    }
}
