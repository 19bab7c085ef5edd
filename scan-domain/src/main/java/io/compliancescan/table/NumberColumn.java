package io.compliancescan.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Exact decimal numbers. A record holds a {@code long} that counts units of 10<sup>-scale</sup>, one scale for the
 * whole column; the rare number that does not fit is kept aside as it is. Nothing is ever rounded.
 */
public final class NumberColumn {

    /** Stands for a cell that is blank or unreadable. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Stands for a number that is kept aside. */
    static final long ASIDE = Long.MIN_VALUE + 1;

    private final long[] units;
    private final int scale;
    private final long largest;
    private final Map<Integer, BigDecimal> aside;
    private final boolean complete;

    /** Takes over the array and the map; the caller must not change them afterwards. */
    NumberColumn(long[] units, int scale, long largest, Map<Integer, BigDecimal> aside) {
        this.units = units;
        this.scale = scale;
        this.largest = largest;
        this.aside = aside;
        this.complete = Arrays.stream(units).noneMatch(value -> value == UNKNOWN);
    }

    public int size() {
        return units.length;
    }

    /** How many decimals the units have. */
    public int scale() {
        return scale;
    }

    /** Whether the record's number can be told. */
    public boolean known(int record) {
        return units[record] != UNKNOWN;
    }

    /** Which of at most 64 records in a row are {@link #known}, as bits; any above them. */
    public long known(int from, int to) {
        if (complete) {
            return -1L;
        }
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (units[record] != UNKNOWN ? 1L : 0L) << record - from;
        }
        return bits;
    }

    /** Takes the records out whose number cannot be told. */
    public void retainKnown(BitSet records) {
        if (!complete) {
            records.stream().filter(record -> !known(record)).forEach(records::clear);
        }
    }

    /** The number of a record, or empty when its cell is blank or unreadable. */
    public Optional<BigDecimal> number(int record) {
        return known(record) ? Optional.of(exact(record)) : Optional.empty();
    }

    /** The number of a record that is {@link #known}. */
    public BigDecimal exact(int record) {
        long value = units[record];
        return value == ASIDE ? aside.get(record) : BigDecimal.valueOf(value, scale);
    }

    /** The units of a record, only meaningful when it is {@link #known} and {@link #sumsFit} holds. */
    public long units(int record) {
        return units[record];
    }

    /** Whether every number is held in units and no sum of that many of them can overflow a {@code long}. */
    public boolean sumsFit(int terms) {
        return sumsFit(terms, scale);
    }

    /** The same for units of a scale that is at least as fine as the column's. */
    public boolean sumsFit(int terms, int finerScale) {
        return aside.isEmpty()
                && BigDecimal.valueOf(largest)
                                .movePointRight(finerScale - scale)
                                .multiply(BigDecimal.valueOf(terms))
                                .compareTo(BigDecimal.valueOf(Long.MAX_VALUE))
                        <= 0;
    }

    /** Which of at most 64 records in a row have a number below the bound, as bits; any for unknown ones. */
    public long below(Bound bound, int from, int to) {
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (bound.exceeds(units[record]) ? 1L : 0L) << record - from;
        }
        return withAside(bits, from, to, number -> number.compareTo(bound.value()) < 0);
    }

    /** Which of at most 64 records in a row have a number equal to the bound, as bits; any for unknown ones. */
    public long at(Bound bound, int from, int to) {
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (bound.isMetBy(units[record]) ? 1L : 0L) << record - from;
        }
        return withAside(bits, from, to, number -> number.compareTo(bound.value()) == 0);
    }

    /** Which of at most 64 records in a row have a number above the bound, as bits; any for unknown ones. */
    public long above(Bound bound, int from, int to) {
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (bound.isExceededBy(units[record]) ? 1L : 0L) << record - from;
        }
        return withAside(bits, from, to, number -> number.compareTo(bound.value()) > 0);
    }

    /** The bits, with those of the numbers that are kept aside put right. */
    private long withAside(long bits, int from, int to, Predicate<BigDecimal> question) {
        if (aside.isEmpty()) {
            return bits;
        }
        long right = bits;
        for (int record = from; record < to; record++) {
            if (units[record] == ASIDE) {
                long bit = 1L << record - from;
                right = question.test(aside.get(record)) ? right | bit : right & ~bit;
            }
        }
        return right;
    }

    /** Which of at most 64 records in a row have an exact multiple of the divisor, as bits; any for unknown ones. */
    public long multiples(Divisor divisor, int from, int to) {
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (isMultiple(record, divisor) ? 1L : 0L) << record - from;
        }
        return bits;
    }

    private boolean isMultiple(int record, Divisor divisor) {
        long value = units[record];
        if (divisor.isWhole() && value != ASIDE) {
            return divisor.dividesUnits(value);
        }
        return value != UNKNOWN && divisor.divides(exact(record));
    }

    /** The bound of comparisons with this column's numbers. */
    public Bound bound(BigDecimal value) {
        return Bound.of(value, scale);
    }

    /**
     * The divisor of this column's numbers.
     *
     * @param value greater than zero
     */
    public Divisor divisor(BigDecimal value) {
        return Divisor.of(value, scale);
    }
}
