package io.compliancescan.pii;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A way to find one kind in one column.
 *
 * @param weight how much a match says, in percent: 100 where a check or an unmistakable form proves it
 * @param leastShare of the cells that are not blank, in percent; a column with a smaller share of matches is not reported
 */
record Recognition(PiiKind kind, int weight, int leastShare, Recogniser recogniser) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param matches at least one cell matched
     * @param filled how many cells are not blank
     */
    boolean suffices(long matches, long filled) {
        return matches > 0 && 100 * matches >= leastShare * filled;
    }

    /**
     * How sure it is that a cell of the column, were there one more, would hold the kind: Laplace's rule of succession
     * (m + 1) / (n + 2), times the weight, rounded up. One cell alone never makes it more than 67.
     *
     * @return from 1 to 100
     */
    int confidence(long matches, long filled) {
        return BigDecimal.valueOf(weight)
                .multiply(BigDecimal.valueOf(matches + 1))
                .divide(BigDecimal.valueOf(filled + 2), 0, RoundingMode.CEILING)
                .min(HUNDRED)
                .intValueExact();
    }
}
