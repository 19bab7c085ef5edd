package io.compliancescan.table;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/** Points in time, in whole milliseconds since 1970-01-01T00:00Z. Integer steps count from there as well. */
public final class TimeColumn {

    /** Stands for a cell that is blank or unreadable. */
    public static final long UNKNOWN = Long.MIN_VALUE;

    private final long[] millis;
    private final boolean complete;

    private TimeColumn(long[] millis) {
        this.millis = millis;
        this.complete = Arrays.stream(millis).noneMatch(time -> time == UNKNOWN);
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

    /** Which of at most 64 records in a row have a time, as bits; any above them. */
    public long known(int from, int to) {
        if (complete) {
            return -1L;
        }
        long bits = 0;
        for (int record = from; record < to; record++) {
            bits |= (millis[record] != UNKNOWN ? 1L : 0L) << record - from;
        }
        return bits;
    }

    /** Takes the records out whose time cannot be told. */
    public void retainKnown(BitSet records) {
        if (!complete) {
            records.stream().filter(record -> millis[record] == UNKNOWN).forEach(records::clear);
        }
    }

    public Optional<Instant> instant(int record) {
        return millis[record] == UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis[record]));
    }
}
