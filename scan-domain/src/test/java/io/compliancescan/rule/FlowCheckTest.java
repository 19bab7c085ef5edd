package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.condition.OneOf;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowCheckTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final String HEADER = "account | recipient | type | timestamp | amount";

    /** Transfers come to the recipient, deposits to the account; transfers and withdrawals go from the account. */
    private static final FlowCheck CHECK = check("0.9", "1000", DAY);

    @Test
    void whatComesInAndGoesOutIsFoundAtThePartyInBetween() {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T12:00:00Z | 4800"))
                .containsExactly(Found.of("M", "0.96", 1, 2));
    }

    @Test
    void aChainIsFoundAtEveryPartyInBetween() {
        assertThat(found(
                        "A | B | transfer | 2024-01-01T10:00:00Z | 5000",
                        "B | C | transfer | 2024-01-01T10:15:00Z | 5000",
                        "C | D | transfer | 2024-01-01T10:30:00Z | 5000"))
                .containsExactlyInAnyOrder(Found.of("B", "1", 1, 2), Found.of("C", "1", 2, 3));
    }

    @Test
    void manySmallAmountsMayComeInAndGoOutInAnotherNumber() {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 500",
                        "B | M | transfer | 2024-01-01T11:00:00Z | 300",
                        "M | M | deposit | 2024-01-01T12:00:00Z | 400",
                        "M | X | transfer | 2024-01-01T13:00:00Z | 700",
                        "M | Y | withdrawal | 2024-01-01T14:00:00Z | 450"))
                .containsExactly(Found.of("M", "0.9583", 1, 2, 3, 4, 5));
    }

    @Test
    void whatGoesOutBeforeAnythingHasComeInIsNotPassedOn() {
        assertThat(found(
                        "M | B | transfer | 2024-01-01T09:00:00Z | 5000",
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000"))
                .isEmpty();
    }

    @Test
    void whatGoesOutAtTheMomentAtWhichSomethingComesInMayBePassedOn() {
        assertThat(found(
                        "M | B | transfer | 2024-01-01T10:00:00Z | 5000",
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000"))
                .containsExactly(Found.of("M", "1", 1, 2));
    }

    @Test
    void whatWentOutBeforeAndWhatComesInAfterwardsDoesNotCount() {
        assertThat(found(
                        "M | Z | transfer | 2024-01-01T08:00:00Z | 9000",
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T12:00:00Z | 5000",
                        "C | M | transfer | 2024-01-01T14:00:00Z | 70000"))
                .containsExactly(Found.of("M", "1", 2, 3));
    }

    @ParameterizedTest
    @CsvSource({"2024-01-02T09:59:59.999Z, 1", "2024-01-02T10:00:00Z, 0"})
    void aWindowIsHalfOpen(String later, int expected) {
        assertThat(found("A | M | transfer | 2024-01-01T10:00:00Z | 5000", "M | B | transfer | " + later + " | 5000"))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"4500, 1", "4499.99, 0", "5555.55, 1", "5555.56, 0"})
    void theShareIsDecidedExactlyWhicheverSumIsTheGreater(String out, int expected) {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T11:00:00Z | " + out))
                .hasSize(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "999.99, 0"})
    void theMinimumIsDecidedExactlyByWhatComesIn(String amount, int expected) {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | " + amount,
                        "M | B | transfer | 2024-01-01T11:00:00Z | 1000"))
                .hasSize(expected);
    }

    @Test
    void aShareIsShownWithFourDecimalsAndNeverAsMoreThanItIs() {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 3000",
                        "M | B | transfer | 2024-01-01T11:00:00Z | 2999.99"))
                .containsExactly(Found.of("M", "0.9999", 1, 2));
    }

    @Test
    void passingOnThatSharesARecordIsOneFindingWithTheGreatestShare() {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T12:00:00Z | 4600",
                        "C | M | transfer | 2024-01-01T14:00:00Z | 5000",
                        "M | D | transfer | 2024-01-01T16:00:00Z | 5400",
                        "E | M | transfer | 2024-01-09T08:00:00Z | 5000",
                        "M | F | transfer | 2024-01-09T18:00:00Z | 4500"))
                .containsExactly(Found.of("M", "1", 1, 2, 3, 4), Found.of("M", "0.9", 5, 6));
    }

    @Test
    void passingOnAndPassingOnAgainAreTwoWhereNoWindowHoldsBoth() {
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T20:00:00Z | 4600",
                        "C | M | transfer | 2024-01-02T08:00:00Z | 5000",
                        "M | D | transfer | 2024-01-02T18:00:00Z | 5000"))
                .containsExactly(Found.of("M", "0.92", 1, 2), Found.of("M", "1", 3, 4));
    }

    @Test
    void whatAPartySendsToItselfMovesNothing() {
        assertThat(found(
                        "M | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | M | transfer | 2024-01-01T11:00:00Z | 5000"))
                .isEmpty();
        assertThat(found(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "M | M | transfer | 2024-01-01T11:00:00Z | 5000",
                        "M | B | transfer | 2024-01-01T12:00:00Z | 5000"))
                .containsExactly(Found.of("M", "1", 1, 3));
    }

    @Test
    void aPartyThatOneColumnAloneNamesIsFoundToo() {
        assertThat(found(
                        "M | | deposit | 2024-01-01T10:00:00Z | 5000",
                        "M | | withdrawal | 2024-01-01T11:00:00Z | 5000"))
                .containsExactly(Found.of("M", "1", 1, 2));
    }

    @Test
    void sumsThatAreNotAboveZeroPassNothingOn() {
        FlowCheck anything = check("0.9", "0", DAY);

        assertThat(Found.by(
                        anything,
                        table(
                                "A | M | transfer | 2024-01-01T10:00:00Z | -5",
                                "M | B | transfer | 2024-01-01T11:00:00Z | -5")))
                .isEmpty();
        assertThat(Found.by(
                        anything,
                        table(
                                "A | M | transfer | 2024-01-01T10:00:00Z | 0",
                                "M | B | transfer | 2024-01-01T11:00:00Z | 0")))
                .isEmpty();
    }

    @Test
    void aFindingTellsWhomItConcernsWhenAndHowMuch() {
        Finding finding = Found.findings(
                        CHECK,
                        table(
                                "A | M | transfer | 2024-01-01T10:00:00Z | 5000.25",
                                "M | B | transfer | 2024-01-01T12:00:00Z | 4800"))
                .get(0);

        assertThat(finding.account()).isEqualTo("M");
        assertThat(finding.span())
                .contains(new Span(Instant.parse("2024-01-01T10:00:00Z"), Instant.parse("2024-01-01T12:00:00Z")));
        assertThat(finding.amount()).contains(new BigDecimal("9800.25"));
    }

    @Test
    void recordsWhoseWayPartyTimeOrAmountCannotBeToldAreUnjudged() {
        RuleOutcome outcome = CHECK.evaluate(
                table(
                        "A | M | transfer | 2024-01-01T10:00:00Z | 5000",
                        "A | M | | 2024-01-01T10:00:00Z | 5000",
                        "A | | transfer | 2024-01-01T10:00:00Z | 5000",
                        "A | M | transfer | soon | 5000",
                        "A | M | transfer | 2024-01-01T10:00:00Z | n/a",
                        "A | | withdrawal | 2024-01-01T10:00:00Z | 5000",
                        "A | | payment | soon | n/a"),
                TemporalScale.DAILY);

        assertThat(outcome.unjudged()).isEqualTo(4);
        assertThat(outcome.judged()).isEqualTo(3);
    }

    @Test
    void aWindowThatIsNotSaidIsAStepOfTheScale() {
        FlowCheck unsaid = new FlowCheck(
                CHECK.in(), CHECK.out(), "amount", CHECK.limit(), new Window(Optional.empty(), WindowMode.ROLLING));
        Table table = table(
                "A | M | transfer | 2024-01-01T10:00:00Z | 5000", "M | B | transfer | 2024-01-01T12:00:00Z | 5000");

        assertThat(unsaid.evaluate(table, TemporalScale.HOURLY).findings().count())
                .isZero();
        assertThat(unsaid.evaluate(table, TemporalScale.DAILY).findings().count())
                .isOne();
    }

    @Test
    void itUsesWhatItsWaysAndItsAmountAre() {
        assertThat(CHECK.uses())
                .contains(
                        FieldUse.text("account"),
                        FieldUse.text("recipient"),
                        FieldUse.text("type"),
                        FieldUse.time("timestamp"),
                        FieldUse.number("amount"));
        assertThat(CHECK.threshold()).contains(new BigDecimal("0.9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0.5", "1.0001", "0.00001"})
    void aShareIsAPartOfAWholeWithFourDecimalsAtMost(String share) {
        assertThatThrownBy(() -> check(share, "0", DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMinimumIsNotBelowZero() {
        assertThatThrownBy(() -> check("0.9", "-0.01", DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itNeedsWaysAndRollingWindows() {
        List<Way> none = List.of();
        List<Way> some = CHECK.in();
        Window fixed = new Window(Optional.of(DAY), WindowMode.TUMBLING);

        assertThatThrownBy(() -> new FlowCheck(none, some, "amount", CHECK.limit(), CHECK.window()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlowCheck(some, none, "amount", CHECK.limit(), CHECK.window()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FlowCheck(some, some, "amount", CHECK.limit(), fixed))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static FlowCheck check(String share, String minimum, Duration window) {
        return new FlowCheck(
                List.of(
                        Way.of("recipient", OneOf.of("type", "transfer")),
                        Way.of("account", OneOf.of("type", "deposit"))),
                List.of(Way.of("account", OneOf.of("type", "transfer", "withdrawal"))),
                "amount",
                new FlowLimit(new BigDecimal(share), new BigDecimal(minimum)),
                Window.rolling(window));
    }

    private static List<Found> found(String... records) {
        return Found.by(CHECK, table(records));
    }

    private static Table table(String... records) {
        return Tables.of(Stream.concat(Stream.of(HEADER), Stream.of(records)).toArray(String[]::new));
    }
}
