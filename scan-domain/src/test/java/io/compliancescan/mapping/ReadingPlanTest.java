package io.compliancescan.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnReading;
import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.importer.FieldReading;
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
        assertThat(plan.readings()).flatExtracting(FieldReading::headings).containsExactly("Fee", "note", "Due");
    }

    @Test
    void theMappingWinsOverTheName() {
        ReadingPlan plan = plan(Map.of("note", "Who"), Map.of(), FieldUse.text("note"));
        assertThat(plan.readings()).flatExtracting(FieldReading::headings).containsExactly("Who");
    }

    @Test
    void stepAndTimestampAreTheSameInMappingsAndInFiles() {
        assertThat(plan(Map.of("step", "Due"), Map.of(), FieldUse.time("timestamp"))
                        .readings())
                .flatExtracting(FieldReading::headings)
                .containsExactly("Due");
        assertThat(plan(Map.of("timestamp", "Due"), Map.of(), FieldUse.time("step"))
                        .readings())
                .flatExtracting(FieldReading::headings)
                .containsExactly("Due");
        assertThat(plan(Map.of(), Map.of(), FieldUse.time("timestamp")).readings())
                .containsExactly(new ColumnReading(
                        FieldUse.time("timestamp"), "step", NumberNotation.DECIMAL_POINT, times(TimeNotation.STEP)));
    }

    @Test
    void theAccountTheAmountAndTheRecipientAreReadAsWellWhenTheyCanBe() {
        ReadingPlan plan =
                plan(Map.of("account", "Who", "amount", "Fee", "recipient", "Due"), Map.of(), FieldUse.text("note"));
        assertThat(plan.readings())
                .extracting(FieldReading::use)
                .containsExactly(
                        FieldUse.text("note"),
                        FieldUse.text("account"),
                        FieldUse.number("amount"),
                        FieldUse.text("recipient"));
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
    void aTimeInTwoPartsIsReadAsTheDateIsWritten() {
        TableProfile file = Profiles.of("Clock,Day,x", "10:30,25/12/2024,a");
        Mapping mapping = mapping(new ColumnMapping(Map.of("timestamp", new FieldColumns.DateAndTime("day", "clock"))));
        assertThat(ReadingPlan.of(file, mapping, List.of(FieldUse.time("step"), FieldUse.text("timestamp")))
                        .readings())
                .containsExactly(
                        new FieldReading.Joined(
                                new ColumnReading(
                                        FieldUse.time("step"),
                                        "Day",
                                        NumberNotation.DECIMAL_POINT,
                                        times(TimeNotation.DAY_FIRST)),
                                "Clock"),
                        new FieldReading.Joined(
                                new ColumnReading(
                                        FieldUse.text("timestamp"),
                                        "Day",
                                        NumberNotation.DECIMAL_POINT,
                                        times(TimeNotation.DAY_FIRST)),
                                "Clock"));
    }

    @Test
    void eachOfADebitAndACreditIsReadAsItIsWritten() {
        TableProfile file = Profiles.of("Out;In;x", "1,50;;a", ";2.50;b");
        Mapping mapping = mapping(new ColumnMapping(Map.of("amount", new FieldColumns.DebitAndCredit("Out", "In"))));
        ReadingPlan plan = ReadingPlan.of(file, mapping, List.of(FieldUse.text("amount")));
        FieldUse amount = FieldUse.number("amount");
        assertThat(plan.readings())
                .hasSize(2)
                .hasAtLeastOneElementOfType(FieldReading.Joined.class)
                .contains(new FieldReading.OneOfTwo(
                        new ColumnReading(amount, "Out", NumberNotation.DECIMAL_COMMA, times(TimeNotation.ISO)),
                        new ColumnReading(amount, "In", NumberNotation.DECIMAL_POINT, times(TimeNotation.ISO))));
    }

    @Test
    void oneOfTwoColumnsThatCannotBeReadIsAGap() {
        Mapping mapping = mapping(new ColumnMapping(Map.of("amount", new FieldColumns.DebitAndCredit("note", "Sum"))));
        ReadingPlan plan = ReadingPlan.of(FILE, mapping, List.of(FieldUse.number("amount")));
        assertThat(plan.gaps().unanswered())
                .extracting(ClarificationQuestion::id)
                .containsExactly("decimal_mark:Sum");
        assertThat(plan.readings()).isEmpty();
        assertThat(ReadingPlan.of(
                                FILE,
                                mapping(new ColumnMapping(
                                        Map.of("amount", new FieldColumns.DebitAndCredit("note", "gone")))),
                                List.of(FieldUse.number("amount")))
                        .gaps()
                        .unknownHeadings())
                .containsOnly(Map.entry("amount", "gone"));
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
                .map(reading -> ((ColumnReading) reading).numbers())
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
        assertThat(columns(plan)).allSatisfy(reading -> {
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
        assertThat(plan.readings()).flatExtracting(FieldReading::headings).containsExactly("note");
    }

    private static List<ColumnReading> columns(ReadingPlan plan) {
        return plan.readings().stream().map(ColumnReading.class::cast).toList();
    }

    private static ReadingPlan plan(Map<String, String> columns, Map<String, String> answers, FieldUse... needed) {
        return ReadingPlan.of(FILE, mapping(columns, answers), List.of(needed));
    }

    private static Mapping mapping(ColumnMapping columns) {
        return mapping(columns, Map.of());
    }

    private static Mapping mapping(Map<String, String> columns, Map<String, String> answers) {
        return mapping(ColumnMapping.ofHeadings(columns), answers);
    }

    private static Mapping mapping(ColumnMapping columns, Map<String, String> answers) {
        return new Mapping(
                new MappingId(new UUID(0, 1)),
                OrganisationId.DEFAULT,
                new UploadId(new UUID(0, 2)),
                columns,
                TemporalScale.DAILY,
                LONDON,
                answers,
                Instant.EPOCH);
    }

    private static TimeReading times(TimeNotation notation) {
        return new TimeReading(notation, LONDON, TemporalScale.DAILY);
    }
}
