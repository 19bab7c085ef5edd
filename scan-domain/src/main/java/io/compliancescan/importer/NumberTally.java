package io.compliancescan.importer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The least, the greatest and the sum of numbers, exactly. Numbers that fit are tallied as {@code long}s of one scale;
 * when that ends, because of a finer number or an overflow, the tally so far is put into decimals and starts anew.
 */
final class NumberTally {

    private static final int LARGEST_SCALE = 18;
    private static final MathContext MEAN = new MathContext(16, RoundingMode.HALF_UP);

    private final Decimals past = new Decimals();
    private int scale;
    private long pending;
    private long least;
    private long greatest;
    private long sum;

    /** Counts the number that was read last. */
    void add(NumberParser number) {
        if (!number.fitsLong() || number.decimals() > LARGEST_SCALE) {
            addExact(number.exact());
            return;
        }
        if (number.decimals() > scale) {
            settle();
            scale = number.decimals();
        }
        long units = number.unscaled();
        for (int i = number.decimals(); i < scale; i++) {
            if (units > Long.MAX_VALUE / 10 || units < Long.MIN_VALUE / 10) {
                addExact(number.exact());
                return;
            }
            units *= 10;
        }
        addUnits(units);
    }

    /** Counts all that the other tally counted. */
    void add(NumberTally other) {
        other.settle();
        settle();
        past.add(other.past);
    }

    /** What was counted; empty when nothing was. */
    Optional<NumberRange> range() {
        settle();
        return past.range();
    }

    /** The sum of what was counted, exactly. */
    BigDecimal sum() {
        settle();
        return past.sum;
    }

    private void addExact(BigDecimal number) {
        past.add(number, number, number, 1);
    }

    private void addUnits(long units) {
        long total = sum + units;
        if (((sum ^ total) & (units ^ total)) < 0) {
            settle();
            total = units;
        }
        least = pending == 0 ? units : Math.min(least, units);
        greatest = pending == 0 ? units : Math.max(greatest, units);
        sum = total;
        pending++;
    }

    private void settle() {
        if (pending > 0) {
            past.add(
                    BigDecimal.valueOf(least, scale),
                    BigDecimal.valueOf(greatest, scale),
                    BigDecimal.valueOf(sum, scale),
                    pending);
            pending = 0;
            sum = 0;
        }
    }

    /** The tally that was put into decimals. */
    private static final class Decimals {

        private BigDecimal least = BigDecimal.ZERO;
        private BigDecimal greatest = BigDecimal.ZERO;
        private BigDecimal sum = BigDecimal.ZERO;
        private long count;

        void add(Decimals other) {
            if (other.count > 0) {
                add(other.least, other.greatest, other.sum, other.count);
            }
        }

        void add(BigDecimal low, BigDecimal high, BigDecimal total, long numbers) {
            least = count == 0 ? low : least.min(low);
            greatest = count == 0 ? high : greatest.max(high);
            sum = sum.add(total);
            count += numbers;
        }

        Optional<NumberRange> range() {
            return count == 0
                    ? Optional.empty()
                    : Optional.of(new NumberRange(
                            shortest(least),
                            shortest(greatest),
                            shortest(sum.divide(BigDecimal.valueOf(count), MEAN))));
        }

        /** Without trailing zeros after the decimal mark, and never as a power of ten. */
        private static BigDecimal shortest(BigDecimal number) {
            BigDecimal stripped = number.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }
}
