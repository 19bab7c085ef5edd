package io.compliancescan.table;

import java.util.Arrays;

/** Collects the times of a column in record order. */
public final class TimeColumnBuilder {

    private long[] millis;
    private int size;

    /** A builder for a column of any length. */
    public TimeColumnBuilder() {
        this(1024);
    }

    /** @param expected how many records there will be, about */
    public TimeColumnBuilder(int expected) {
        this.millis = new long[expected];
    }

    /** Adds milliseconds since the epoch, or {@link TimeColumn#UNKNOWN}. */
    public void add(long time) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, Math.max(1024, size * 2));
        }
        millis[size++] = time;
    }

    /** Adds the times of another builder. */
    public void addAll(TimeColumnBuilder times) {
        if (size + times.size > millis.length) {
            millis = Arrays.copyOf(millis, Math.max(size + times.size, size * 2));
        }
        System.arraycopy(times.millis, 0, millis, size, times.size);
        size += times.size;
    }

    /** Forgets all times; others can be added. */
    public void clear() {
        size = 0;
    }

    public TimeColumn build() {
        return TimeColumn.owning(millis.length == size ? millis : Arrays.copyOf(millis, size));
    }
}
