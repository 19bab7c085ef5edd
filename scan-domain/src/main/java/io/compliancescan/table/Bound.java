package io.compliancescan.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A decimal that fixed-point numbers are compared with, exactly, at the price of comparing two {@code long}s: the
 * largest unit not above the decimal, and whether the decimal is that unit or lies just above it.
 */
public final class Bound {

    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    private final BigDecimal value;
    private final long floor;
    private final int whenEqual;

    private Bound(BigDecimal value, long floor, int whenEqual) {
        this.value = value;
        this.floor = floor;
        this.whenEqual = whenEqual;
    }

    /** The bound for numbers that count units of 10<sup>-scale</sup>. */
    public static Bound of(BigDecimal value, int scale) {
        BigDecimal units = value.movePointRight(scale);
        BigDecimal floor = units.setScale(0, RoundingMode.FLOOR);
        if (floor.compareTo(MOST) > 0) {
            return new Bound(value, Long.MAX_VALUE, -1);
        }
        if (floor.compareTo(LEAST) < 0) {
            return new Bound(value, Long.MIN_VALUE, 1);
        }
        return new Bound(value, floor.longValueExact(), units.compareTo(floor) == 0 ? 0 : -1);
    }

    /** The decimal itself. */
    public BigDecimal value() {
        return value;
    }

    /** Less than, equal to or greater than zero as that many units are to the decimal. */
    public int compareUnits(long units) {
        return units < floor ? -1 : units > floor ? 1 : whenEqual;
    }

    /** Whether that many units are less than the decimal. Has no branch that a processor could guess wrongly. */
    boolean exceeds(long units) {
        return units < floor | units == floor & whenEqual < 0;
    }

    /** Whether that many units are more than the decimal. */
    boolean isExceededBy(long units) {
        return units > floor | units == floor & whenEqual > 0;
    }

    /** Whether that many units are the decimal. */
    boolean isMetBy(long units) {
        return units == floor & whenEqual == 0;
    }
}
