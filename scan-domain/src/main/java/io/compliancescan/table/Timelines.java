package io.compliancescan.table;

import java.util.Arrays;

/**
 * Records grouped by the text of some fields, each group in the order of time (and, at the same time, of the file).
 * Groups are in the order in which the texts of the first field first appear in the file, then in that of the second,
 * and so on. Records whose time or group is unknown are in none.
 */
public final class Timelines {

    /** Group g holds records[start[g]] to records[start[g + 1] - 1]. */
    private final int[] records;

    /** The times of those records: rules go along a group, and its records lie far apart in the file. */
    private final long[] millis;

    private final int[] start;

    /** Takes over the arrays; the caller must not change them afterwards. */
    Timelines(int[] records, long[] millis, int[] start) {
        this.records = records;
        this.millis = millis;
        this.start = start;
    }

    /** The records grouped by one column: a counting sort over records that are in the order of time already. */
    static Timelines of(TextColumn key, TimeColumn times) {
        int[] start = starts(key, times);
        int[] records = new int[start[key.distinct()]];
        long[] millis = new long[records.length];
        int[] next = start.clone();
        int[] order = TimeOrder.of(times);
        for (int i = 0; i < key.size(); i++) {
            int record = order.length == 0 ? i : order[i];
            if (isGrouped(record, key, times)) {
                int position = next[key.code(record)]++;
                records[position] = record;
                millis[position] = times.millis(record);
            }
        }
        return new Timelines(records, millis, withoutEmptyGroups(start));
    }

    /** These groups, each split by one more column. */
    Timelines splitBy(TextColumn key) {
        return new GroupSplit(this, key).split();
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

    private static boolean isGrouped(int record, TextColumn key, TimeColumn times) {
        return key.code(record) != TextColumn.MISSING && times.millis(record) != TimeColumn.UNKNOWN;
    }

    /** Where the records of each code start, and where those of the last one end. */
    private static int[] starts(TextColumn key, TimeColumn times) {
        int[] start = new int[key.distinct() + 1];
        for (int record = 0; record < key.size(); record++) {
            if (isGrouped(record, key, times)) {
                start[key.code(record) + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        return start;
    }

    private static int[] withoutEmptyGroups(int[] start) {
        int groups = 0;
        for (int border : start) {
            if (border != start[groups]) {
                start[++groups] = border;
            }
        }
        return Arrays.copyOf(start, groups + 1);
    }
}
