package io.compliancescan.rule;

import io.compliancescan.table.Timelines;
import java.util.Arrays;
import java.util.BitSet;

/** Records that belong together, in the order of time. Reused from group to group. */
final class Timeline {

    private int[] records = new int[64];
    private long[] millis = new long[64];
    private int size;

    /** Turns to another group; how many of its records are selected. */
    int load(Timelines groups, int group, BitSet selected) {
        clear();
        for (int position = groups.start(group); position < groups.end(group); position++) {
            int record = groups.record(position);
            if (selected.get(record)) {
                append(record, groups.millis(position));
            }
        }
        return size;
    }

    /** Forgets all records. */
    void clear() {
        size = 0;
    }

    /** Adds a record, which is not earlier than the one before. */
    void append(int record, long time) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size * 2);
            millis = Arrays.copyOf(millis, size * 2);
        }
        records[size] = record;
        millis[size++] = time;
    }

    int size() {
        return size;
    }

    int record(int index) {
        return records[index];
    }

    long millis(int index) {
        return millis[index];
    }

    /** The records from one index up to, but without, another. */
    int[] records(int from, int to) {
        return Arrays.copyOfRange(records, from, to);
    }
}
