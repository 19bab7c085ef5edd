package io.compliancescan.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.OneOf;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What holds of every flow, whatever the records. */
class FlowLawsTest {

    @Property(tries = 3_000)
    @StatisticsReport(StatisticsReportMode.OFF)
    void everythingIsFoundThatTryingEveryWindowFindsAndNothingElse(
            @ForAll("moves") List<Move> moves, @ForAll("checks") FlowCheck check) {
        long length = check.window().length().orElseThrow().toMillis();
        List<Found> expected =
                new FlowOracle(moves, check.limit().share(), check.limit().minimum(), length).found();

        assertThat(Found.by(check, Move.table(moves))).containsExactlyInAnyOrderElementsOf(expected);
        Statistics.collect(expected.isEmpty() ? "nothing" : "something");
        Statistics.coverage(coverage -> coverage.check("something").percentage(share -> share > 30));
    }

    @Property
    void itDoesNotMatterWhenTimeBegan(
            @ForAll("moves") List<Move> moves,
            @ForAll("checks") FlowCheck check,
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long shift) {
        List<Move> later = moves.stream().map(move -> move.later(shift)).toList();

        assertThat(Found.by(check, Move.table(later))).isEqualTo(Found.by(check, Move.table(moves)));
    }

    @Property
    void theOrderOfTheFileDoesNotMatter(
            @ForAll("moves") List<Move> moves, @ForAll("checks") FlowCheck check, @ForAll Random random) {
        List<Integer> places =
                IntStream.range(0, moves.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, random);
        List<Move> shuffled = places.stream().map(moves::get).toList();

        assertThat(Found.by(check, Move.table(shuffled)).stream().map(found -> asBefore(found, places)))
                .containsExactlyInAnyOrderElementsOf(Found.by(check, Move.table(moves)));
    }

    @Property
    void noRecordIsInTwoFindingsOfAParty(@ForAll("moves") List<Move> moves, @ForAll("checks") FlowCheck check) {
        assertThat(Found.by(check, Move.table(moves)).stream()
                        .flatMap(found -> found.records().stream().map(record -> found.account() + record)))
                .doesNotHaveDuplicates();
    }

    /** The recipients are the accounts, so that what is received can be sent. */
    @Provide
    Arbitrary<List<Move>> moves() {
        Arbitrary<String> times = Arbitraries.integers().between(-6, 6).map(String::valueOf);
        Arbitrary<String> amounts =
                Arbitraries.of("1", "1.00", "1", "2", "2", "0.5", "3", "0.9", "-0.5", "n/a", "1e25");
        return Combinators.combine(
                        Arbitraries.of("A", "A", "A", "B", "B", "C", ""),
                        Arbitraries.of("A", "A", "B", "B", ""),
                        Arbitraries.frequencyOf(Tuple.of(20, times), Tuple.of(1, Arbitraries.just(""))),
                        amounts,
                        Arbitraries.of("x", "x", "x", "y", "z", ""))
                .as(Move::new)
                .list()
                .ofMinSize(8)
                .ofMaxSize(18)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<FlowCheck> checks() {
        Arbitrary<BigDecimal> shares =
                Arbitraries.of("0.1", "0.3333", "0.5", "0.7", "1").map(BigDecimal::new);
        Arbitrary<BigDecimal> minima = Arbitraries.of("0", "0.2", "1", "2").map(BigDecimal::new);
        Arbitrary<Window> windows =
                Arbitraries.integers().between(2, 9).map(Duration::ofMillis).map(Window::rolling);
        return Combinators.combine(shares, minima, windows)
                .as((share, minimum, window) ->
                        new FlowCheck(in(), out(), "amount", new FlowLimit(share, minimum), window));
    }

    private static List<Way> in() {
        return List.of(Way.of("recipient", OneOf.of("kind", "x")), Way.of("account", OneOf.of("kind", "y")));
    }

    private static List<Way> out() {
        return List.of(Way.of("account", OneOf.of("kind", "x")), Way.of("account", OneOf.of("kind", "z")));
    }

    private static Found asBefore(Found found, List<Integer> places) {
        List<Integer> records = found.records().stream()
                .map(record -> places.get(record - 1) + 1)
                .sorted()
                .toList();
        return new Found(found.account(), records, found.measured());
    }
}
