package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Span;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCheckTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void recordsExactlyOneLengthApartNeverShareAWindow() {
        Table apart = Tables.of("account | timestamp", "A | 2024-01-01T10:00:00Z", "A | 2024-01-02T10:00:00Z");
        Table within = Tables.of("account | timestamp", "A | 2024-01-01T10:00:00Z", "A | 2024-01-02T09:59:59.999Z");

        assertThat(Found.by(count(2), apart)).isEmpty();
        assertThat(Found.by(count(2), within)).containsExactly(Found.of("A", "2", 1, 2));
    }

    @Test
    void aBurstAcrossMidnightIsFoundRollingAndMissedOnAGrid() {
        Table table = Tables.of(
                "account | timestamp",
                "A | 2024-01-01T22:00:00Z",
                "A | 2024-01-01T23:00:00Z",
                "A | 2024-01-02T01:00:00Z");

        assertThat(Found.by(count(3), table)).containsExactly(Found.of("A", "3", 1, 2, 3));
        assertThat(Found.by(WindowChecks.in(WindowMode.TUMBLING, count(3)), table))
                .isEmpty();
    }

    @Test
    void aGridStartsAtTheEpochOnBothSidesOfIt() {
        Table table = Tables.of(
                "account | timestamp",
                "A | 1969-12-31T23:00:00Z",
                "A | 1969-12-31T23:59:59.999Z",
                "A | 1970-01-01",
                "A | 1970-01-01T23:59:59.999Z",
                "A | 1970-01-02");

        assertThat(Found.by(WindowChecks.in(WindowMode.TUMBLING, count(1)), table))
                .containsExactly(Found.of("A", "2", 1, 2), Found.of("A", "2", 3, 4), Found.of("A", "1", 5));
    }

    @Test
    void overlappingHitsAreOneBurstWithThePeakAndHitsApartAreTwo() {
        Table table = Tables.of(
                "account | timestamp",
                "A | 2024-01-01T00:00:00Z",
                "A | 2024-01-01T20:00:00Z",
                "A | 2024-01-01T21:00:00Z",
                "A | 2024-01-02T19:00:00Z",
                "A | 2024-01-02T20:00:00Z",
                "A | 2024-01-09T00:00:00Z",
                "A | 2024-01-09T01:00:00Z");

        assertThat(Found.by(count(2), table))
                .containsExactly(Found.of("A", "3", 1, 2, 3, 4, 5), Found.of("A", "2", 6, 7));
    }

    @Test
    void hitsThatMeetWithoutSharingARecordStayApart() {
        Table table = Tables.of(
                "account | timestamp",
                "A | 2024-01-01T00:00:00Z",
                "A | 2024-01-01T23:00:00Z",
                "A | 2024-01-02T23:30:00Z",
                "A | 2024-01-03T00:00:00Z");

        assertThat(Found.by(count(2), table)).containsExactly(Found.of("A", "2", 1, 2), Found.of("A", "2", 3, 4));
    }

    @Test
    void aBurstTellsWhoWhenHowMuchAndWhy() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "B | 2024-01-01T05:00:00Z | 1",
                "A | 2024-01-01T10:00:00Z | 7000.25",
                "A | 2024-01-01T08:00:00Z | 3000",
                "A | 2024-01-05T08:00:00Z | 9000");

        Finding finding = Found.findings(sum(Operator.GREATER, "10000"), table).get(0);

        assertThat(finding.account()).isEqualTo("A");
        assertThat(finding.records()).hasToString("2-3");
        assertThat(finding.span())
                .contains(new Span(Instant.parse("2024-01-01T08:00:00Z"), Instant.parse("2024-01-01T10:00:00Z")));
        assertThat(finding.amount()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("10000.25"));
        assertThat(finding.measured()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("10000.25"));
    }

    @ParameterizedTest
    @CsvSource({"10000, >, 0", "10000.01, >, 1", "10000, >=, 1", "9999.99, >=, 0", "10000, ==, 1", "10000.01, !=, 1"})
    void aSumIsDecidedExactlyAtTheThreshold(BigDecimal total, String symbol, int expected) {
        Operator operator = operator(symbol);
        String rest = total.subtract(new BigDecimal("9000.10")).toPlainString();
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01T00:00:00Z | 9000.10",
                "A | 2024-01-01T01:00:00Z | " + rest);

        assertThat(Found.by(atLeastTwo(sum(operator, "10000")), table)).hasSize(expected);
    }

    @Test
    void aMeanWithoutEndIsComparedExactly() {
        Table table = Tables.of(
                "account | timestamp | amount", "A | 0 | 1", "A | 1 | 1", "A | 2 | 2", "B | 0 | 1", "B | 1 | 2");
        WindowCheck mean = new WindowCheck(
                Population.ofAccounts(),
                Measure.of(AggregateFunction.AVG, "amount"),
                new Limit(Operator.GREATER, new BigDecimal("1." + "3".repeat(40)), 3),
                Window.rolling(DAY));

        Finding finding = Found.findings(mean, table).get(0);
        assertThat(finding.measured()).contains(new BigDecimal("1." + "3".repeat(33)));
    }

    @Test
    void windowsBelowTheMinimumCountAreNotLookedAt() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 50000",
                "B | 2024-01-01 | 6000",
                "B | 2024-01-01T01:00:00Z | 6000");

        assertThat(Found.by(sum(Operator.GREATER, "10000"), table)).hasSize(2);
        assertThat(Found.by(atLeastTwo(sum(Operator.GREATER, "10000")), table))
                .containsExactly(Found.of("B", "12000", 2, 3));
    }

    @Test
    void aCheckWithoutAWindowTakesTheStepOfTheScale() {
        Table table = Tables.of("account | timestamp", "A | 2024-01-01T00:00:00Z", "A | 2024-01-01T02:00:00Z");
        WindowCheck check = new WindowCheck(
                Population.ofAccounts(),
                Measure.COUNT,
                Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(2)),
                new Window(Optional.empty(), WindowMode.ROLLING));

        assertThat(check.evaluate(table, TemporalScale.HOURLY).findings().count())
                .isZero();
        assertThat(check.evaluate(table, TemporalScale.DAILY).findings().count())
                .isEqualTo(1);
    }

    @Test
    void groupsOfSeveralFieldsAreToldApart() {
        Table table = Tables.of(
                "account | recipient | timestamp",
                "A | P | 2024-01-01",
                "A | Q | 2024-01-01",
                "A | P | 2024-01-01T01:00:00Z",
                "B | P | 2024-01-01");
        WindowCheck check = new WindowCheck(
                new Population(Optional.empty(), List.of("account", "recipient")),
                Measure.COUNT,
                Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(2)),
                Window.rolling(DAY));

        assertThat(Found.by(check, table)).containsExactly(Found.of("A", "2", 1, 3));
    }

    @Test
    void recordsThatMightBelongButCannotBeReadAreCountedAsUnjudged() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 9000",
                " | 2024-01-01 | 9000",
                "A | | 9000",
                "A | 2024-01-01 | ",
                "A | 2024-01-01 | n/a",
                " | | 5",
                "A | never | 5");
        WindowCheck check = new WindowCheck(
                Population.ofAccounts(new NumberComparison("amount", Operator.GREATER, BigDecimal.TEN)),
                Measure.COUNT,
                Limit.of(Operator.AT_LEAST, BigDecimal.ONE),
                Window.rolling(DAY));

        RuleOutcome outcome = check.evaluate(table, TemporalScale.DAILY);

        // Records 6 and 7 are too small to belong, whoever and whenever they are.
        assertThat(outcome.unjudged()).isEqualTo(4);
        assertThat(outcome.judged()).isEqualTo(3);
        assertThat(Found.by(check, table)).containsExactly(Found.of("A", "1", 1));
    }

    @Test
    void aCellThatCannotBeMeasuredLeavesTheRecordOut() {
        Table table = Tables.of(
                "account | timestamp | amount | device",
                "A | 2024-01-01 | 5 | phone",
                "A | 2024-01-01 | x | ",
                "A | 2024-01-01 | 6 | laptop");
        WindowCheck devices = new WindowCheck(
                Population.ofAccounts(),
                Measure.of(AggregateFunction.DISTINCT_COUNT, "device"),
                Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(2)),
                Window.rolling(DAY));

        assertThat(sum(Operator.GREATER, "10")
                        .evaluate(table, TemporalScale.DAILY)
                        .unjudged())
                .isEqualTo(1);
        assertThat(Found.by(sum(Operator.GREATER, "10"), table)).containsExactly(Found.of("A", "11", 1, 3));
        assertThat(devices.evaluate(table, TemporalScale.DAILY).unjudged()).isEqualTo(1);
        assertThat(Found.by(devices, table)).containsExactly(Found.of("A", "2", 1, 3));
    }

    @Test
    void aBurstWhoseAmountsCannotAllBeReadShowsNone() {
        Table table = Tables.of("account | timestamp | amount", "A | 2024-01-01 | 5", "A | 2024-01-01 | x");

        assertThat(Found.findings(count(2), table).get(0).amount()).isEmpty();
    }

    @Test
    void aTableWithoutRecordsBreaksNothing() {
        RuleOutcome outcome = count(1).evaluate(Tables.of("account | timestamp"), TemporalScale.DAILY);

        assertThat(outcome.findings().count()).isZero();
        assertThat(outcome.judged()).isZero();
        assertThat(outcome.unjudged()).isZero();
    }

    @Test
    void aCheckUsesItsGroupsItsFilterItsMeasureAndTheTime() {
        WindowCheck check = new WindowCheck(
                Population.ofAccounts(new NumberComparison("fee", Operator.LESS, BigDecimal.ONE)),
                Measure.of(AggregateFunction.DISTINCT_COUNT, "device"),
                Limit.of(Operator.AT_LEAST, BigDecimal.ONE),
                Window.rolling(DAY));

        assertThat(check.uses())
                .containsExactlyInAnyOrder(
                        FieldUse.number("fee"),
                        FieldUse.text("account"),
                        FieldUse.time("timestamp"),
                        FieldUse.text("device"));
        assertThat(sum(Operator.LESS, "1").uses()).contains(FieldUse.number("amount"));
        assertThat(check.threshold()).contains(BigDecimal.ONE);
    }

    private static WindowCheck count(int atLeast) {
        return new WindowCheck(
                Population.ofAccounts(),
                Measure.COUNT,
                Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(atLeast)),
                Window.rolling(DAY));
    }

    private static WindowCheck sum(Operator operator, String threshold) {
        return new WindowCheck(
                Population.ofAccounts(),
                Measure.of(AggregateFunction.SUM, "amount"),
                Limit.of(operator, new BigDecimal(threshold)),
                Window.rolling(DAY));
    }

    private static WindowCheck atLeastTwo(WindowCheck check) {
        Limit limit = new Limit(check.limit().operator(), check.limit().value(), 2);
        return new WindowCheck(check.population(), check.measure(), limit, check.window());
    }

    private static Operator operator(String symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return operator;
            }
        }
        throw new AssertionError(symbol);
    }
}
