package io.compliancescan.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Collects the numbers of a column in record order. The scale grows with the finest number seen. */
public final class NumberColumnBuilder {

    private static final int LARGEST_SCALE = 18;
    private static final long[] POWERS = new long[LARGEST_SCALE + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private long[] units;
    private int size;
    private int scale;
    private long largest;
    private final Map<Integer, BigDecimal> aside = new HashMap<>();

    /** A builder for a column of any length. */
    public NumberColumnBuilder() {
        this(1024);
    }

    /** @param expected how many records there will be, about */
    public NumberColumnBuilder(int expected) {
        this.units = new long[expected];
    }

    /** Adds a cell that is blank or unreadable. */
    public void addUnknown() {
        append(NumberColumn.UNKNOWN);
    }

    /**
     * Adds the number {@code unscaled × 10^-decimals}.
     *
     * @param decimals 0 to 18
     */
    public void add(long unscaled, int decimals) {
        if (decimals > scale && !rescale(decimals)) {
            addAside(BigDecimal.valueOf(unscaled, decimals));
            return;
        }
        int shift = scale - decimals;
        if (isReserved(unscaled) || Math.abs(unscaled) > Long.MAX_VALUE / POWERS[shift]) {
            addAside(BigDecimal.valueOf(unscaled, decimals));
            return;
        }
        long value = unscaled * POWERS[shift];
        largest = Math.max(largest, Math.abs(value));
        append(value);
    }

    /** Adds any decimal, whatever its size. */
    public void add(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        if (plain.scale() <= LARGEST_SCALE && plain.unscaledValue().bitLength() < Long.SIZE - 1) {
            add(plain.unscaledValue().longValueExact(), plain.scale());
        } else {
            addAside(plain);
        }
    }

    /** Adds the numbers of another builder. */
    public void addAll(NumberColumnBuilder numbers) {
        if (numbers.scale > scale && !rescale(numbers.scale)
                || numbers.largest > Long.MAX_VALUE / POWERS[scale - numbers.scale]) {
            addOneByOne(numbers);
            return;
        }
        makeRoom(numbers.size);
        long factor = POWERS[scale - numbers.scale];
        for (int i = 0; i < numbers.size; i++) {
            long value = numbers.units[i];
            units[size + i] = value > NumberColumn.ASIDE ? value * factor : value;
        }
        int before = size;
        numbers.aside.forEach((place, number) -> aside.put(before + place, number));
        largest = Math.max(largest, numbers.largest * factor);
        size += numbers.size;
    }

    /** Forgets all numbers; others can be added. */
    public void clear() {
        size = 0;
        scale = 0;
        largest = 0;
        aside.clear();
    }

    public NumberColumn build() {
        return new NumberColumn(
                units.length == size ? units : Arrays.copyOf(units, size), scale, largest, Map.copyOf(aside));
    }

    private void addOneByOne(NumberColumnBuilder numbers) {
        for (int i = 0; i < numbers.size; i++) {
            long value = numbers.units[i];
            if (value == NumberColumn.UNKNOWN) {
                addUnknown();
            } else if (value == NumberColumn.ASIDE) {
                add(numbers.aside.get(i));
            } else {
                add(BigDecimal.valueOf(value, numbers.scale));
            }
        }
    }

    private boolean rescale(int decimals) {
        if (decimals > LARGEST_SCALE || largest > Long.MAX_VALUE / POWERS[decimals - scale]) {
            return false;
        }
        long factor = POWERS[decimals - scale];
        for (int i = 0; i < size; i++) {
            if (units[i] > NumberColumn.ASIDE) {
                units[i] *= factor;
            }
        }
        largest *= factor;
        scale = decimals;
        return true;
    }

    private void addAside(BigDecimal number) {
        aside.put(size, number);
        append(NumberColumn.ASIDE);
    }

    private void append(long value) {
        makeRoom(1);
        units[size++] = value;
    }

    private void makeRoom(int numbers) {
        if (size + numbers > units.length) {
            units = Arrays.copyOf(units, Math.max(Math.max(1024, size + numbers), size * 2));
        }
    }

    /** Whether the units would be taken for a cell that is unknown or kept aside. Only ever so without a shift. */
    private static boolean isReserved(long unscaled) {
        return unscaled == NumberColumn.UNKNOWN || unscaled == NumberColumn.ASIDE;
    }
}
