package io.compliancescan.review;

import io.compliancescan.confidence.Confidence;
import io.compliancescan.rule.Severity;
import java.util.Comparator;

/**
 * Where a violation stands among those of its scan, the worst first: by severity, then by confidence, then by rule, then
 * in the order in which they were found. No two stand in one place.
 *
 * @param rule the place of its rule among the scan's, from 0
 * @param number its place among the violations of its rule, from 0
 */
public record Position(Severity severity, Confidence confidence, int rule, int number) implements Comparable<Position> {

    private static final Comparator<Position> WORST_FIRST = Comparator.comparing(Position::severity)
            .thenComparing(position -> position.confidence().value(), Comparator.reverseOrder())
            .thenComparing(Position::rule)
            .thenComparing(Position::number);

    /** The worse comes first. */
    @Override
    public int compareTo(Position other) {
        return WORST_FIRST.compare(this, other);
    }
}
