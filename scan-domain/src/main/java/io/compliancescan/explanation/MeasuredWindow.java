package io.compliancescan.explanation;

import io.compliancescan.rule.Limit;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A window of a group.
 *
 * @param first the place of its first record in the group's order of time
 * @param end the place after its last record
 * @param value what it measures
 * @param broken whether it breaks the limit
 */
record MeasuredWindow(int first, int end, BigDecimal value, boolean broken) {

    int count() {
        return end - first;
    }

    /**
     * Windows that break the limit, the worst of them last, come after those that do not, the nearest of them last. One with too
     * few records is further away than any other.
     */
    static Comparator<MeasuredWindow> byNearness(Limit limit) {
        return Comparator.comparing(MeasuredWindow::broken)
                .thenComparing(window -> Math.min(window.count(), limit.minimumCount()))
                .thenComparing(MeasuredWindow::value, values(limit));
    }

    private static Comparator<BigDecimal> values(Limit limit) {
        Comparator<BigDecimal> byDistance =
                Comparator.comparing(value -> value.subtract(limit.value()).abs());
        return switch (limit.operator()) {
            case AT_LEAST, GREATER -> Comparator.naturalOrder();
            case AT_MOST, LESS -> Comparator.reverseOrder();
            case EQUAL -> byDistance.reversed();
            case NOT_EQUAL -> byDistance;
        };
    }
}
