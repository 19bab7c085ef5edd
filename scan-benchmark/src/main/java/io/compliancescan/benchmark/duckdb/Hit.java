package io.compliancescan.benchmark.duckdb;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A finding, as far as it can be compared.
 *
 * @param records their numbers, in ascending order
 * @param measured what broke a limit; empty where nothing is measured
 */
public record Hit(List<Integer> records, OptionalDouble measured) {

    /** By records: engines order their findings differently. */
    static final Comparator<Hit> BY_RECORDS = Comparator.comparing(
            Hit::records,
            Comparator.<List<Integer>, Integer>comparing(records -> records.get(0))
                    .thenComparing(List::size)
                    .thenComparing(Object::toString));

    /** What we found, in the order of records. */
    public static List<Hit> of(Findings findings) {
        List<Hit> hits = new ArrayList<>();
        findings.forEach(finding -> hits.add(of(finding)));
        hits.sort(BY_RECORDS);
        return hits;
    }

    private static Hit of(Finding finding) {
        OptionalDouble measured = finding.span().isPresent()
                ? finding.measured()
                        .map(value -> OptionalDouble.of(value.doubleValue()))
                        .orElse(OptionalDouble.empty())
                : OptionalDouble.empty();
        return new Hit(finding.records().stream().sorted().boxed().toList(), measured);
    }

    /** Whether both are the same records, and the same measure but for what is lost in binary fractions. */
    public boolean agreesWith(Hit other) {
        return records.equals(other.records)
                && measured.isPresent() == other.measured.isPresent()
                && (measured.isEmpty() || close(measured.getAsDouble(), other.measured.getAsDouble()));
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
    }
}
