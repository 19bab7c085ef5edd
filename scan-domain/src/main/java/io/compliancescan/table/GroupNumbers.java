package io.compliancescan.table;

import java.util.Arrays;

/** Gives the groups that columns make numbers, in the order in which the groups first appear in the file. */
final class GroupNumbers {

    /** The number of a record that is in no group. */
    static final int NONE = -1;

    private GroupNumbers() {}

    /** The number of each record's group by one column; none for a record whose time or text is unknown. */
    static int[] of(TextColumn key, TimeColumn times) {
        int[] numbers = new int[times.size()];
        for (int record = 0; record < numbers.length; record++) {
            numbers[record] = times.millis(record) == TimeColumn.UNKNOWN ? NONE : key.code(record);
        }
        return byAppearance(numbers, key.distinct());
    }

    /**
     * The number of each record's group when one more column splits the groups there are. Goes from group to group: most
     * are small, so that what has to be remembered stays in the processor's cache.
     */
    static int[] of(Timelines groups, TextColumn key) {
        int[] numbers = new int[key.size()];
        Arrays.fill(numbers, NONE);
        int[] seenIn = new int[key.distinct()];
        Arrays.fill(seenIn, NONE);
        int[] numberOf = new int[key.distinct()];
        int next = 0;
        for (int group = 0; group < groups.groups(); group++) {
            for (int position = groups.start(group); position < groups.end(group); position++) {
                int record = groups.record(position);
                int code = key.code(record);
                if (code != TextColumn.MISSING) {
                    if (seenIn[code] != group) {
                        seenIn[code] = group;
                        numberOf[code] = next++;
                    }
                    numbers[record] = numberOf[code];
                }
            }
        }
        return byAppearance(numbers, next);
    }

    private static int[] byAppearance(int[] numbers, int groups) {
        int[] renumbered = new int[groups];
        Arrays.fill(renumbered, NONE);
        int next = 0;
        for (int record = 0; record < numbers.length; record++) {
            int number = numbers[record];
            if (number != NONE) {
                if (renumbered[number] == NONE) {
                    renumbered[number] = next++;
                }
                numbers[record] = renumbered[number];
            }
        }
        return numbers;
    }
}
