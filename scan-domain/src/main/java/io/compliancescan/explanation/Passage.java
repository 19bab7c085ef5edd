package io.compliancescan.explanation;

import io.compliancescan.rule.FlowLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;

/**
 * What comes to a party and goes from it again within a window.
 *
 * @param records from the first moment at which something comes in to the last at which something goes out, from 0, in
 *     the order of time
 * @param in the sum of what comes in
 * @param out the sum of what goes out
 */
record Passage(String party, List<Integer> records, BigDecimal in, BigDecimal out) {

    private static final int DECIMALS = 4;

    /** The lesser of both sums divided by the greater, rounded down; 0 where one of them is not above 0. */
    BigDecimal share() {
        return lesser().signum() > 0 ? lesser().divide(greater(), DECIMALS, RoundingMode.DOWN) : BigDecimal.ZERO;
    }

    /** How much too little comes in; 0 where it is enough. */
    BigDecimal shortfall(FlowLimit limit) {
        return limit.minimum().subtract(in).max(BigDecimal.ZERO);
    }

    boolean breaks(FlowLimit limit) {
        return lesser().signum() > 0
                && shortfall(limit).signum() == 0
                && lesser().compareTo(limit.share().multiply(greater())) >= 0;
    }

    /** Those that break the limit come last, before them those in which enough comes in; the greatest share last of each. */
    static Comparator<Passage> byNearness(FlowLimit limit) {
        return Comparator.<Passage, Boolean>comparing(passage -> passage.breaks(limit))
                .thenComparing(passage -> passage.shortfall(limit).negate())
                .thenComparing(Passage::share);
    }

    private BigDecimal lesser() {
        return in.min(out);
    }

    private BigDecimal greater() {
        return in.max(out);
    }
}
