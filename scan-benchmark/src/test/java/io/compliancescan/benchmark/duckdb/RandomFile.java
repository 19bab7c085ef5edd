package io.compliancescan.benchmark.duckdb;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small random files with blank and unreadable cells, few accounts and many equal times. */
final class RandomFile {

    static final List<String> FIELDS = List.of("account", "recipient", "type", "flag", "amount", "fee", "timestamp");

    private static final Instant START = Instant.parse("2024-02-29T20:00:00Z");

    private RandomFile() {}

    static Arbitrary<String> files() {
        return records().list().ofMaxSize(40).withoutEdgeCases().map(RandomFile::csv);
    }

    private static Arbitrary<List<String>> records() {
        return Combinators.combine(
                        Arbitraries.of("A1", "A1", "A1", "A2", "A2", "a2", "O'Hara", ""),
                        Arbitraries.of("B1", "B2", "A1", "A2", "12.50", ""),
                        Arbitraries.of("WIRE", "wire", "Wire out", "cash", "Café", ""),
                        Arbitraries.of("yes", "NO", "true", "0", "maybe", ""),
                        numbers(),
                        numbers(),
                        times())
                .as((account, recipient, type, flag, amount, fee, time) ->
                        List.of(account, recipient, type, flag, amount, fee, time));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.of(
                "0", "0.1", "0.2", "0.3", "12.5", "12.50", "100.10", "-5", "-0.1", "1000", "200", "", "n/a", "12abc");
    }

    /** Whole hours of two days, so that many are exactly a window apart, and some a second more or less. */
    private static Arbitrary<String> times() {
        Arbitrary<String> known = Combinators.combine(
                        Arbitraries.integers().between(0, 48), Arbitraries.of(0, 0, 0, 1, 3_599))
                .as((hour, second) -> START.plusSeconds(hour * 3_600L + second).toString());
        return Arbitraries.frequencyOf(Tuple.of(12, known), Tuple.of(1, Arbitraries.of("", "soon")));
    }

    private static String csv(List<List<String>> records) {
        return Stream.concat(Stream.of(FIELDS), records.stream())
                .map(cells -> cells.stream().map(cell -> '"' + cell + '"').collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
