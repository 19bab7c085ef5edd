package io.compliancescan.table;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Splits groups by one more column. The records of each group are sorted by text where they are: most groups are small,
 * so that this is cheap and happens within the processor's cache. Large tables are sorted on all processors.
 */
final class GroupSplit {

    /** Fewer records than that are not worth another thread. */
    private static final int WORTH_SHARING = 1 << 14;

    private final Timelines groups;
    private final TextColumn key;

    /** By position: a code and, below it, the position of a record that has it. */
    private final long[] placed;

    private final int[] records;
    private final long[] millis;
    private final int[] start;
    private int filled;
    private int made;

    GroupSplit(Timelines groups, TextColumn key) {
        this.groups = groups;
        this.key = key;
        this.placed = new long[groups.size()];
        this.records = new int[groups.size()];
        this.millis = new long[groups.size()];
        this.start = new int[groups.size() + 1];
    }

    Timelines split() {
        IntStream all = IntStream.range(0, groups.groups());
        (groups.size() < WORTH_SHARING ? all : all.parallel()).forEach(this::sort);
        for (int group = 0; group < groups.groups(); group++) {
            take(groups.start(group), groups.end(group));
        }
        start[made] = filled;
        return filled == records.length
                ? new Timelines(records, millis, Arrays.copyOf(start, made + 1))
                : new Timelines(
                        Arrays.copyOf(records, filled), Arrays.copyOf(millis, filled), Arrays.copyOf(start, made + 1));
    }

    /** Equal texts come together, in the order of positions. */
    private void sort(int group) {
        for (int position = groups.start(group); position < groups.end(group); position++) {
            placed[position] = (long) key.code(groups.record(position)) << Integer.SIZE | position;
        }
        Arrays.sort(placed, groups.start(group), groups.end(group));
    }

    /** Takes the records of a group that have a text; each text makes a group of its own. */
    private void take(int from, int to) {
        int last = TextColumn.MISSING;
        for (int place = from; place < to; place++) {
            int code = (int) (placed[place] >> Integer.SIZE);
            if (code != TextColumn.MISSING) {
                if (code != last) {
                    start[made++] = filled;
                }
                int position = (int) placed[place];
                records[filled] = groups.record(position);
                millis[filled++] = groups.millis(position);
                last = code;
            }
        }
    }
}
