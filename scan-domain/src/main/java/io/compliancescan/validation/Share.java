package io.compliancescan.validation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact part of a whole, from none of it to all of it.
 *
 * @param part from 0 to {@code whole}
 * @param whole at least 1
 */
public record Share(long part, long whole) {

    /** So many that no share of fewer than 2³² records is shown as 0 or 1 unless it is. */
    private static final int DECIMALS = 10;

    public Share {
        if (part < 0 || whole < 1 || part > whole) {
            throw new IllegalArgumentException("there is no share of " + part + " in " + whole);
        }
    }

    /** The share; empty when there is nothing to have a share in. */
    static Optional<Share> of(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(new Share(part, whole));
    }

    /** From 0 to 1, rounded half up to ten decimals, without zeros at the end. */
    public BigDecimal decimal() {
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
