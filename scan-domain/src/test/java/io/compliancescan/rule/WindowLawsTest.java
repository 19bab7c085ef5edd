package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.finding.Finding;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every check over windows, whatever the records. */
class WindowLawsTest {

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyBurstIsFoundThatTryingEveryWindowFindsAndNoOther(
            @ForAll("moves") List<Move> moves, @ForAll("checks") WindowCheck check) {
        List<Found> expected = new WindowOracle(moves, check).found();

        assertThat(Found.by(check, Move.table(moves))).containsExactlyInAnyOrderElementsOf(expected);
        Statistics.collect(expected.isEmpty() ? "nothing" : "something");
        Statistics.coverage(coverage -> coverage.check("something").percentage(share -> share > 30));
    }

    @Property
    void everyFixedWindowThatIsBrokenLiesInARollingBurst(
            @ForAll("moves") List<Move> moves, @ForAll("checks") WindowCheck check) {
        Table table = Move.table(moves);
        List<Finding> rolling = Found.findings(WindowChecks.in(WindowMode.ROLLING, check), table);

        for (Finding fixed : Found.findings(WindowChecks.in(WindowMode.TUMBLING, check), table)) {
            assertThat(rolling).anyMatch(burst -> covers(burst, fixed, check.limit()));
        }
    }

    @Property
    void itDoesNotMatterWhenTimeBegan(
            @ForAll("moves") List<Move> moves,
            @ForAll("checks") WindowCheck check,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long shift) {
        WindowCheck rolling = WindowChecks.in(WindowMode.ROLLING, check);
        List<Move> later = moves.stream().map(move -> move.later(shift)).toList();

        assertThat(Found.by(rolling, Move.table(later))).isEqualTo(Found.by(rolling, Move.table(moves)));
    }

    @Property
    void theOrderOfTheFileDoesNotMatter(
            @ForAll("moves") List<Move> moves, @ForAll("checks") WindowCheck check, @ForAll Random random) {
        List<Integer> places =
                IntStream.range(0, moves.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, random);
        List<Move> shuffled = places.stream().map(moves::get).toList();

        List<Found> expected = Found.by(check, Move.table(moves));
        List<Found> found = Found.by(check, Move.table(shuffled)).stream()
                .map(finding -> asBefore(finding, places))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void askingAgainGivesTheSameAnswerInTheSameOrder(
            @ForAll("moves") List<Move> moves, @ForAll("checks") WindowCheck check) {
        Table table = Move.table(moves);

        assertThat(Found.findings(check, table)).isEqualTo(Found.findings(check, table));
        assertThat(Found.findings(check, Move.table(moves))).isEqualTo(Found.findings(check, table));
    }

    @Property
    void noRecordIsInTwoBurstsOfARule(@ForAll("moves") List<Move> moves, @ForAll("checks") WindowCheck check) {
        assertThat(Found.by(check, Move.table(moves)).stream().flatMap(found -> found.records().stream()))
                .doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.lists(14);
    }

    @Provide
    Arbitrary<WindowCheck> checks() {
        return WindowChecks.any();
    }

    private static Found asBefore(Found found, List<Integer> places) {
        List<Integer> records = found.records().stream()
                .map(record -> places.get(record - 1) + 1)
                .sorted()
                .toList();
        return new Found(found.account(), records, found.measured());
    }

    private static boolean covers(Finding burst, Finding fixed, Limit limit) {
        List<Integer> records = burst.records().stream().boxed().toList();
        BigDecimal measured = burst.measured().orElseThrow();
        BigDecimal worst = limit.worse(measured, fixed.measured().orElseThrow());
        return fixed.records().stream().allMatch(records::contains) && worst.compareTo(measured) == 0;
    }
}
