package io.compliancescan.table;

import java.util.Arrays;

/** Collects the times of a column in record order. */
public final class TimeColumnBuilder {

    private long[] millis = new long[1024];
    private int size;

    /** Adds milliseconds since the epoch, or {@link TimeColumn#UNKNOWN}. */
    public void add(long time) {
        if (size == millis.length) {
            millis = Arrays.copyOf(millis, size * 2);
        }
        millis[size++] = time;
    }

    public TimeColumn build() {
        return TimeColumn.owning(Arrays.copyOf(millis, size));
    }
}
