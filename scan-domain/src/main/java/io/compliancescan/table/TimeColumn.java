package io.compliancescan.table;

import java.time.Instant;
import java.util.Optional;

/** Points in time, in whole milliseconds since 1970-01-01T00:00Z. Integer steps count from there as well. */
public final class TimeColumn {

    /** Stands for a cell that is blank or unreadable. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] millis;

    private TimeColumn(long[] millis) {
        this.millis = millis;
    }

    /** Takes over the array; the caller must not change it afterwards. */
    static TimeColumn owning(long[] millis) {
        return new TimeColumn(millis);
    }

    public int size() {
        return millis.length;
    }

    /** Milliseconds since the epoch, or {@link #UNKNOWN}. */
    public long millis(int record) {
        return millis[record];
    }

    public Optional<Instant> instant(int record) {
        return millis[record] == UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis[record]));
    }
}
