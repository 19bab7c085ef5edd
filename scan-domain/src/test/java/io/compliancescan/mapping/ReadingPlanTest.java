package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.importer.NumberNotation;
import io.compliancescan.importer.NumberReading;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.importer.TimeNotation;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadingPlanTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final TableProfile FILE = Profiles.of(
            "When,Sum,Who,step,Fee,note,Due",
            "03/04/2024,1.234,ACC-1,1,0.50,x,2024-05-01",
            "05/04/2024,5,ACC-2,2,1.50,y,2024-05-02");

    @Test
    void aFieldIsReadFromTheColumnItIsMappedTo() {
        ReadingPlan plan = plan(Map.of("fee", "fee"), Map.of(), FieldUse.number("fee"));
        assertThat(plan.gaps().isEmpty()).isTrue();
        assertThat(plan.readings())
                .containsExactly(new ColumnReading(
                        FieldUse.number("fee"), "Fee", NumberNotation.DECIMAL_POINT, times(TimeNotation.ISO)));
    }

    @Test
    void aFieldThatIsNotMappedIsReadFromTheColumnThatIsCalledLikeIt() {
        ReadingPlan plan = plan(Map.of(), Map.of(), FieldUse.text("Fee"), FieldUse.text("NOTE"), FieldUse.time("due"));
        assertThat(plan.readings()).extracting(ColumnReading::heading).containsExactly("Fee", "note", "Due");
    }

    @Test
    void theMappingWinsOverTheName() {
        ReadingPlan plan = plan(Map.of("note", "Who"), Map.of(), FieldUse.text("note"));
        assertThat(plan.readings()).extracting(ColumnReading::heading).containsExactly("Who");
    }

    @Test
    void stepAndTimestampAreTheSameInMappingsAndInFiles() {
        assertThat(plan(Map.of("step", "Due"), Map.of(), FieldUse.time("timestamp"))
                        .readings())
                .extracting(ColumnReading::heading)
                .containsExactly("Due");
        assertThat(plan(Map.of("timestamp", "Due"), Map.of(), FieldUse.time("step"))
                        .readings())
                .extracting(ColumnReading::heading)
                .containsExactly("Due");
        assertThat(plan(Map.of(), Map.of(), FieldUse.time("timestamp")).readings())
                .containsExactly(new ColumnReading(
                        FieldUse.time("timestamp"), "step", NumberNotation.DECIMAL_POINT, times(TimeNotation.STEP)));
    }

    @Test
    void theAccountAndTheAmountAreReadAsWellWhenTheyCanBe() {
        ReadingPlan plan = plan(Map.of("account", "Who", "amount", "Fee"), Map.of(), FieldUse.text("note"));
        assertThat(plan.readings())
                .extracting(ColumnReading::use)
                .containsExactly(FieldUse.text("note"), FieldUse.text("account"), FieldUse.number("amount"));
    }

    @Test
    void anAmountThatCannotBeReadIsOnlyMissedWhenItIsNeeded() {
        assertThat(plan(Map.of("amount", "Sum"), Map.of(), FieldUse.text("note"))
                        .gaps()
                        .isEmpty())
                .isTrue();
        assertThat(plan(Map.of("amount", "Sum"), Map.of(), FieldUse.number("amount"))
                        .gaps()
                        .isEmpty())
                .isFalse();
    }

    @Test
    void answersChooseTheNotation() {
        ReadingPlan plan = plan(
                Map.of("amount", "Sum", "timestamp", "When"),
                Map.of("decimal_mark:Sum", "comma", "date_order:When", "month_first"),
                FieldUse.number("amount"),
                FieldUse.time("timestamp"));
        assertThat(plan.readings())
                .containsExactly(
                        new ColumnReading(
                                FieldUse.number("amount"),
                                "Sum",
                                NumberNotation.DECIMAL_COMMA,
                                times(TimeNotation.ISO)),
                        new ColumnReading(
                                FieldUse.time("timestamp"),
                                "When",
                                NumberNotation.DECIMAL_POINT,
                                times(TimeNotation.MONTH_FIRST)));
    }

    @Test
    void theAnswerChoosesTheUnit() {
        TableProfile file = Profiles.of("amount,x", "$5,1", "5 EUR,1");
        assertThat(numbers(file, Map.of("unit:amount", "EUR")))
                .containsExactly(new NumberReading(NumberNotation.DECIMAL_POINT, Optional.of("EUR")));
        assertThat(numbers(file, Map.of("unit:amount", "all")))
                .containsExactly(NumberReading.of(NumberNotation.DECIMAL_POINT));
        assertThat(numbers(file, Map.of())).isEmpty();
    }

    private static List<NumberReading> numbers(TableProfile file, Map<String, String> answers) {
        return ReadingPlan.of(file, mapping(Map.of(), answers), List.of(FieldUse.number("amount"))).readings().stream()
                .filter(reading -> reading.use().equals(FieldUse.number("amount")))
                .map(ColumnReading::numbers)
                .toList();
    }

    @Test
    void anAmbiguousColumnCanBeReadAsTextWithoutAnAnswer() {
        ReadingPlan plan = plan(Map.of("day", "When"), Map.of(), FieldUse.text("day"));
        assertThat(plan.gaps().isEmpty()).isTrue();
    }

    @Test
    void aColumnWithoutNumbersOrTimesIsReadTheUsualWay() {
        ReadingPlan plan = plan(Map.of(), Map.of(), FieldUse.number("note"), FieldUse.time("note"));
        assertThat(plan.readings()).allSatisfy(reading -> {
            assertThat(reading.numbers()).isEqualTo(NumberReading.of(NumberNotation.DECIMAL_POINT));
            assertThat(reading.times()).isEqualTo(times(TimeNotation.ISO));
        });
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        ReadingPlan plan = plan(
                Map.of("timestamp", "When", "recipient", "To", "amount", "Sum"),
                Map.of("date_order:When", "perhaps"),
                FieldUse.number("oldbalanceOrg"),
                FieldUse.number("newbalanceOrig"),
                FieldUse.number("oldbalanceOrg"),
                FieldUse.text("recipient"),
                FieldUse.time("timestamp"),
                FieldUse.number("amount"));
        MappingGaps gaps = plan.gaps();
        assertThat(gaps.missingFields()).containsExactly("newbalanceOrig", "oldbalanceOrg");
        assertThat(gaps.unknownHeadings()).containsOnly(Map.entry("recipient", "To"));
        assertThat(gaps.unanswered())
                .extracting(ClarificationQuestion::id)
                .containsExactly("date_order:When", "decimal_mark:Sum");
        assertThat(gaps.invalidColumns())
                .hasSize(3)
                .startsWith("recipient → \"To\" (not in upload headers)")
                .last()
                .asString()
                .matches("\"Sum\" \\(unanswered: .+\\)");
        assertThat(plan.readings()).isEmpty();
    }

    @Test
    void aMappedHeadingThatIsNotThereIsNotReplacedByTheNameOfTheField() {
        assertThat(plan(Map.of("note", "remark"), Map.of(), FieldUse.text("note"))
                        .gaps()
                        .unknownHeadings())
                .containsOnly(Map.entry("note", "remark"));
    }

    @Test
    void tellsWhatASingleRuleLacks() {
        ReadingPlan plan = plan(Map.of(), Map.of(), FieldUse.text("note"), FieldUse.text("type"));
        assertThat(plan.gaps(Stream.of(FieldUse.text("note"))).isEmpty()).isTrue();
        assertThat(plan.gaps(Stream.of(FieldUse.text("note"), FieldUse.text("type")))
                        .missingFields())
                .containsExactly("type");
        assertThat(plan.readings()).extracting(ColumnReading::heading).containsExactly("note");
    }

    private static ReadingPlan plan(Map<String, String> columns, Map<String, String> answers, FieldUse... needed) {
        return ReadingPlan.of(FILE, mapping(columns, answers), List.of(needed));
    }

    private static Mapping mapping(Map<String, String> columns, Map<String, String> answers) {
        return new Mapping(
                new MappingId(new UUID(0, 1)),
                OrganisationId.DEFAULT,
                new UploadId(new UUID(0, 2)),
                new ColumnMapping(columns),
                TemporalScale.DAILY,
                LONDON,
                answers,
                Instant.EPOCH);
    }

    private static TimeReading times(TimeNotation notation) {
        return new TimeReading(notation, LONDON, TemporalScale.DAILY);
    }
}
