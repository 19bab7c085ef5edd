package io.compliancescan.rule;

import io.compliancescan.table.Timelines;
import java.util.Arrays;
import java.util.BitSet;

/** The selected records of one group in the order of time. Reused from group to group. */
final class Timeline {

    private final Timelines all;
    private final BitSet selected;
    private int[] records = new int[64];
    private long[] millis = new long[64];
    private int size;

    Timeline(Timelines all, BitSet selected) {
        this.all = all;
        this.selected = selected;
    }

    /** Turns to another group; how many of its records are selected. */
    int load(int group) {
        size = 0;
        for (int position = all.start(group); position < all.end(group); position++) {
            int record = all.record(position);
            if (selected.get(record)) {
                append(record, all.millis(position));
            }
        }
        return size;
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

    private void append(int record, long time) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size * 2);
            millis = Arrays.copyOf(millis, size * 2);
        }
        records[size] = record;
        millis[size++] = time;
    }
}
