package io.compliancescan.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records grouped by the text of some fields, each group in the order of time (and, at the same time, of the file).
 * Groups are numbered by their first appearance in the file. Records whose time or group is unknown are in none.
 */
public final class Timelines {

    private static final int NO_GROUP = -1;

    /** Group g holds records[start[g]] to records[start[g + 1] - 1]. */
    private final int[] records;

    private final int[] start;
    private final TimeColumn times;

    private Timelines(int[] records, int[] start, TimeColumn times) {
        this.records = records;
        this.start = start;
        this.times = times;
    }

    static Timelines of(Table table, List<String> groupBy, String time) {
        TimeColumn times = table.time(time);
        int[] groupOf = groups(groupBy.stream().map(table::text).toList(), times);
        int groups = 1 + Arrays.stream(groupOf).max().orElse(NO_GROUP);
        return byCounting(groupOf, groups, times);
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

    /** The record at a position. */
    public int record(int position) {
        return records[position];
    }

    /** The time of the record at a position, in milliseconds since the epoch. */
    public long millis(int position) {
        return times.millis(records[position]);
    }

    /** How many records are in a group at all. */
    public int size() {
        return records.length;
    }

    private static int[] groups(List<TextColumn> keys, TimeColumn times) {
        int[] groupOf = new int[times.size()];
        Map<List<Integer>, Integer> numberOf = keys.size() == 1 ? Map.of() : new HashMap<>();
        int[] numberOfCode = new int[keys.get(0).distinct()];
        Arrays.fill(numberOfCode, NO_GROUP);
        int next = 0;
        for (int record = 0; record < groupOf.length; record++) {
            if (times.millis(record) == TimeColumn.UNKNOWN || missesKey(keys, record)) {
                groupOf[record] = NO_GROUP;
            } else if (keys.size() == 1) {
                int code = keys.get(0).code(record);
                if (numberOfCode[code] == NO_GROUP) {
                    numberOfCode[code] = next++;
                }
                groupOf[record] = numberOfCode[code];
            } else {
                int seen = numberOf.size();
                groupOf[record] = numberOf.computeIfAbsent(codes(keys, record), k -> seen);
            }
        }
        return groupOf;
    }

    private static boolean missesKey(List<TextColumn> keys, int record) {
        for (TextColumn key : keys) {
            if (key.code(record) == TextColumn.MISSING) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> codes(List<TextColumn> keys, int record) {
        return keys.stream().map(key -> key.code(record)).toList();
    }

    /** A counting sort by group over records that are in the order of time already: stable, two passes. */
    private static Timelines byCounting(int[] groupOf, int groups, TimeColumn times) {
        int[] start = new int[groups + 1];
        for (int group : groupOf) {
            if (group != NO_GROUP) {
                start[group + 1]++;
            }
        }
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] records = new int[start[groups]];
        int[] order = TimeOrder.of(times);
        for (int i = 0; i < groupOf.length; i++) {
            int record = order.length == 0 ? i : order[i];
            if (groupOf[record] != NO_GROUP) {
                records[next[groupOf[record]]++] = record;
            }
        }
        return new Timelines(records, start, times);
    }
}
