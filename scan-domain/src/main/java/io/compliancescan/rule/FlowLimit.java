package io.compliancescan.rule;

import java.math.BigDecimal;

/**
 * When what goes out counts as what came in.
 *
 * @param share how alike both sums must be at least: the lesser of them divided by the greater; above 0, at most 1, with
 *     at most four decimals
 * @param minimum how much must come in at least; not below 0
 */
public record FlowLimit(BigDecimal share, BigDecimal minimum) {

    /** How many decimals a share is told with. */
    static final int DECIMALS = 4;

    public FlowLimit {
        if (!isShare(share)) {
            throw new IllegalArgumentException("a share is above 0 and at most 1, with at most 4 decimals: " + share);
        }
        if (minimum.signum() < 0) {
            throw new IllegalArgumentException("a minimum is not below 0: " + minimum);
        }
    }

    /** Whether a number can be a share. */
    public static boolean isShare(BigDecimal number) {
        return number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0
                && number.stripTrailingZeros().scale() <= DECIMALS;
    }
}
