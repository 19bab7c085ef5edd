package io.compliancescan.confidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How likely a violation is what its rule takes it for.
 *
 * @param value from 0.000 to 1.000
 */
public record Confidence(BigDecimal value) {

    private static final int DECIMALS = 3;

    public Confidence {
        if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0 || value.scale() != DECIMALS) {
            throw new IllegalArgumentException("a confidence is 0.000 to 1.000, not " + value);
        }
    }

    /** The confidence that was written as a decimal. */
    public static Confidence of(BigDecimal decimal) {
        return new Confidence(decimal.setScale(DECIMALS, RoundingMode.UNNECESSARY));
    }

    static Confidence of(double probability) {
        return new Confidence(BigDecimal.valueOf(probability).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }
}
