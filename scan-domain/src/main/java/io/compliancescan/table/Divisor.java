package io.compliancescan.table;

import java.math.BigDecimal;

/** A decimal whose multiples are looked for among fixed-point numbers, at the price of one remainder where it fits. */
public final class Divisor {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final long NONE = 0;

    private final BigDecimal value;
    private final long units;

    private Divisor(BigDecimal value, long units) {
        this.value = value;
        this.units = units;
    }

    /** @param value greater than zero */
    static Divisor of(BigDecimal value, int scale) {
        BigDecimal units = value.movePointRight(scale).stripTrailingZeros();
        boolean whole = units.scale() <= 0 && units.compareTo(MOST) <= 0;
        return new Divisor(value, whole ? units.longValueExact() : NONE);
    }

    /** Whether multiples can be told by {@link #dividesUnits}. */
    boolean isWhole() {
        return units != NONE;
    }

    boolean dividesUnits(long number) {
        return number % units == 0;
    }

    boolean divides(BigDecimal number) {
        return number.remainder(value).signum() == 0;
    }
}
