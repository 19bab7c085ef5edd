package io.compliancescan.table;

import java.util.Arrays;

/**
 * Records grouped by the text of some fields, each group in the order of time (and, at the same time, of the file).
 * Groups are numbered by their first appearance in the file. Records whose time or group is unknown are in none.
 */
public final class Timelines {

    /** Group g holds records[start[g]] to records[start[g + 1] - 1]. */
    private final int[] records;

    /** The times of those records: rules go along a group, and its records lie far apart in the file. */
    private final long[] millis;

    private final int[] start;
    private final TimeColumn times;

    private Timelines(int[] records, int[] start, TimeColumn times) {
        this.records = records;
        this.millis = times.millis(records);
        this.start = start;
        this.times = times;
    }

    /** The records grouped by one column. */
    static Timelines of(TextColumn key, TimeColumn times) {
        return byCounting(GroupNumbers.of(key, times), times);
    }

    /** These groups, each split by one more column. */
    Timelines splitBy(TextColumn key) {
        return byCounting(GroupNumbers.of(this, key), times);
    }

    /** How many groups there are. */
    public int groups() {
        return start.length - 1;
    }

    /** The position of a group's first record. */
    public int start(int group) {
        return start[group];
    }

    /** The position after a group's last record. */
    public int end(int group) {
        return start[group + 1];
    }

    /** How many records a group has. */
    public int size(int group) {
        return start[group + 1] - start[group];
    }

    /** The record at a position. */
    public int record(int position) {
        return records[position];
    }

    /** The time of the record at a position, in milliseconds since the epoch. */
    public long millis(int position) {
        return millis[position];
    }

    /** How many records are in a group at all. */
    public int size() {
        return records.length;
    }

    /** A counting sort by group over records that are in the order of time already: stable, two passes. */
    private static Timelines byCounting(int[] groupOf, TimeColumn times) {
        int groups = 1 + Arrays.stream(groupOf).max().orElse(GroupNumbers.NONE);
        int[] start = new int[groups + 1];
        for (int group : groupOf) {
            if (group != GroupNumbers.NONE) {
                start[group + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] records = new int[start[groups]];
        int[] order = TimeOrder.of(times);
        for (int i = 0; i < groupOf.length; i++) {
            int record = order.length == 0 ? i : order[i];
            if (groupOf[record] != GroupNumbers.NONE) {
                records[next[groupOf[record]]++] = record;
            }
        }
        return new Timelines(records, start, times);
    }
}
