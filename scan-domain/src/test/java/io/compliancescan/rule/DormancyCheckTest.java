package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.Condition;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DormancyCheckTest {

    private static final Condition LARGE = new NumberComparison("amount", Operator.GREATER, new BigDecimal("5000"));
    private static final DormancyCheck NINETY_DAYS =
            new DormancyCheck(Population.ofAccounts(), Duration.ofDays(90), LARGE, Duration.ofDays(30));

    @Test
    void ninetyDaysOfSilenceAreEnoughAndAMillisecondLessIsNot() {
        Table exactly = Tables.of("account | timestamp | amount", "A | 2024-01-01 | 1", "A | 2024-03-31 | 5000.01");
        Table almost = Tables.of(
                "account | timestamp | amount", "A | 2024-01-01T00:00:00.001Z | 1", "A | 2024-03-31 | 5000.01");

        assertThat(Found.by(NINETY_DAYS, exactly)).containsExactly(Found.of("A", "90", 2));
        assertThat(Found.by(NINETY_DAYS, almost)).isEmpty();
    }

    @Test
    void activityAtTheLimitIsNotEnough() {
        Table table = Tables.of("account | timestamp | amount", "A | 2024-01-01 | 1", "A | 2024-06-01 | 5000.00");

        assertThat(Found.by(NINETY_DAYS, table)).isEmpty();
    }

    @Test
    void theActivityMayComeLaterButStillWithinTheTime() {
        Table within = Tables.of(
                "account | timestamp | amount", "A | 2024-01-01 | 1", "A | 2024-06-01 | 10", "A | 2024-07-01 | 9000");
        Table late = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 1",
                "A | 2024-06-01 | 10",
                "A | 2024-07-01T00:00:00.001Z | 9000");

        assertThat(Found.by(NINETY_DAYS, within)).containsExactly(Found.of("A", "152", 3));
        assertThat(Found.by(NINETY_DAYS, late)).isEmpty();
    }

    @Test
    void allActivityOfAnAwakeningIsOneFinding() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 1",
                "A | 2024-06-01T12:00:00Z | 6000",
                "A | 2024-06-02 | 10",
                "A | 2024-06-03 | 7000.50");

        Finding finding = Found.findings(NINETY_DAYS, table).get(0);

        assertThat(finding.records()).hasToString("2,4");
        assertThat(finding.span())
                .contains(new Span(Instant.parse("2024-06-01T12:00:00Z"), Instant.parse("2024-06-03T00:00:00Z")));
        assertThat(finding.amount()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("13000.50"));
        assertThat(finding.measured()).contains(new BigDecimal("152.50"));
    }

    @Test
    void theDaysOfSilenceAreRoundedDown() {
        Table table =
                Tables.of("account | timestamp | amount", "A | 2024-01-01 | 1", "A | 2024-04-09T23:59:59.999Z | 9000");

        assertThat(Found.by(NINETY_DAYS, table)).containsExactly(Found.of("A", "99.99", 2));
    }

    @Test
    void eachAwakeningIsAFindingOfItsOwn() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2023-01-01 | 1",
                "A | 2023-06-01 | 6000",
                "B | 2023-06-01 | 6000",
                "A | 2024-01-01 | 7000");

        assertThat(Found.by(NINETY_DAYS, table)).containsExactly(Found.of("A", "151", 2), Found.of("A", "214", 4));
    }

    @Test
    void activityAfterASecondSilenceBelongsToTheSecondAwakeningAlone() {
        DormancyCheck patient =
                new DormancyCheck(Population.ofAccounts(), Duration.ofDays(90), LARGE, Duration.ofDays(365));
        Table table = Tables.of(
                "account | timestamp | amount", "A | 2023-01-01 | 1", "A | 2023-06-01 | 6000", "A | 2023-12-01 | 7000");

        assertThat(Found.by(patient, table)).containsExactly(Found.of("A", "151", 2), Found.of("A", "183", 3));
    }

    @Test
    void withoutTimeToWaitOnlyTheMomentOfTheAwakeningCounts() {
        DormancyCheck atOnce = new DormancyCheck(Population.ofAccounts(), Duration.ofDays(90), LARGE, Duration.ZERO);
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 1",
                "A | 2024-06-01 | 10",
                "A | 2024-06-01 | 6000",
                "A | 2024-06-01T00:00:00.001Z | 7000");

        assertThat(Found.by(atOnce, table)).containsExactly(Found.of("A", "152", 3));
    }

    @Test
    void theFirstRecordOfAnAccountWakesNothing() {
        assertThat(Found.by(NINETY_DAYS, Tables.of("account | timestamp | amount", "A | 2024-06-01 | 9000")))
                .isEmpty();
    }

    @Test
    void onlyThePopulationBreaksTheSilence() {
        Condition notTiny = new NumberComparison("amount", Operator.GREATER, new BigDecimal("100"));
        DormancyCheck check =
                new DormancyCheck(Population.ofAccounts(notTiny), Duration.ofDays(90), LARGE, Duration.ofDays(30));
        Table table = Tables.of(
                "account | timestamp | amount", "A | 2024-01-01 | 500", "A | 2024-03-01 | 2", "A | 2024-06-01 | 6000");

        assertThat(Found.by(NINETY_DAYS, table)).containsExactly(Found.of("A", "92", 3));
        assertThat(Found.by(check, table)).containsExactly(Found.of("A", "152", 3));
    }

    @Test
    void recordsThatCannotBeReadAreCountedAsUnjudged() {
        Table table = Tables.of(
                "account | timestamp | amount",
                "A | 2024-01-01 | 1",
                " | 2024-01-01 | 1",
                "A | | 1",
                "A | 2024-06-01 | n/a",
                "A | 2024-06-02 | 9000");

        RuleOutcome outcome = NINETY_DAYS.evaluate(table, TemporalScale.DAILY);

        assertThat(outcome.unjudged()).isEqualTo(3);
        assertThat(outcome.judged()).isEqualTo(2);
        assertThat(Found.by(NINETY_DAYS, table)).containsExactly(Found.of("A", "152", 5));
    }

    @Test
    void silenceIsLongerThanNothingAndWaitingNotNegative() {
        Population accounts = Population.ofAccounts();
        Duration day = Duration.ofDays(1);

        assertThatIllegalArgumentException().isThrownBy(() -> new DormancyCheck(accounts, Duration.ZERO, LARGE, day));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DormancyCheck(accounts, day, LARGE, Duration.ofMillis(-1)));
    }

    @Test
    void theCheckUsesItsPopulationAndItsActivity() {
        assertThat(NINETY_DAYS.uses())
                .containsExactlyInAnyOrder(
                        FieldUse.text("account"), FieldUse.time("timestamp"), FieldUse.number("amount"));
        assertThat(NINETY_DAYS.threshold()).contains(new BigDecimal("90.00"));
    }

    @Property
    void awakeningsAreThoseThatANaiveSearchFinds(
            @ForAll("moves") List<Move> moves,
            @ForAll @IntRange(min = 1, max = 10) int silence,
            @ForAll @IntRange(max = 12) int within) {
        Condition positive = new NumberComparison("amount", Operator.GREATER, BigDecimal.ZERO);
        DormancyCheck check = new DormancyCheck(
                Population.ofAccounts(), Duration.ofMillis(silence), positive, Duration.ofMillis(within));

        assertThat(Found.by(check, Move.table(moves)).stream().map(Found::records))
                .containsExactlyInAnyOrderElementsOf(naively(moves, silence, within));
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Arbitraries.lazyOf(() -> Move.lists(14));
    }

    private static List<List<Integer>> naively(List<Move> moves, int silence, int within) {
        List<List<Integer>> found = new ArrayList<>();
        for (String account : List.of("A", "B")) {
            List<Integer> own = IntStream.range(0, moves.size())
                    .boxed()
                    .filter(index -> moves.get(index).account().equals(account))
                    .filter(index -> moves.get(index).moment().isPresent())
                    .sorted(Comparator.comparing(index -> time(moves, index)))
                    .toList();
            for (int i = 1; i < own.size(); i++) {
                if (time(moves, own.get(i)) - time(moves, own.get(i - 1)) >= silence) {
                    awakening(moves, own.subList(i, own.size()), silence, within)
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<List<Integer>> awakening(List<Move> moves, List<Integer> rest, int silence, int within) {
        List<Integer> active = new ArrayList<>();
        long previous = time(moves, rest.get(0));
        for (int index : rest) {
            long time = time(moves, index);
            if (time - previous >= silence || time - time(moves, rest.get(0)) > within) {
                break;
            }
            previous = time;
            if (moves.get(index).number().filter(n -> n.signum() > 0).isPresent()) {
                active.add(index + 1);
            }
        }
        return active.isEmpty()
                ? Optional.empty()
                : Optional.of(active.stream().sorted().toList());
    }

    private static long time(List<Move> moves, int index) {
        return moves.get(index).moment().orElseThrow();
    }
}
