package io.compliancescan.table;

import java.util.Arrays;
import java.util.List;

/** Gives the groups that some columns make numbers, in the order in which the groups first appear. */
final class GroupNumbers {

    /** The number of a record that is in no group. */
    static final int NONE = -1;

    private GroupNumbers() {}

    /**
     * The number of each record's group; none for a record whose time is unknown or that lacks one of the texts.
     *
     * @param keys at least one column
     */
    static int[] of(List<TextColumn> keys, TimeColumn times) {
        int[] numbers = new int[times.size()];
        int provisional = keys.get(0).distinct();
        for (int record = 0; record < numbers.length; record++) {
            numbers[record] = times.millis(record) == TimeColumn.UNKNOWN
                    ? NONE
                    : keys.get(0).code(record);
        }
        for (TextColumn key : keys.subList(1, keys.size())) {
            provisional = refine(numbers, key);
        }
        return byAppearance(numbers, provisional);
    }

    /** Splits each group by one more column; how many groups there are then. */
    private static int refine(int[] numbers, TextColumn key) {
        PairNumbers pairs = new PairNumbers();
        for (int record = 0; record < numbers.length; record++) {
            int code = key.code(record);
            numbers[record] =
                    numbers[record] == NONE || code == TextColumn.MISSING ? NONE : pairs.number(numbers[record], code);
        }
        return pairs.size();
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
