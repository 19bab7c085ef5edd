package io.compliancescan.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The order of records by time, then by place in the file. */
final class TimeOrder {

    private static final int[] AS_IN_THE_FILE = {};

    private TimeOrder() {}

    /** The records in order; an empty array when the file is in order already, as most files are. */
    static int[] of(TimeColumn times) {
        return inOrder(times) ? AS_IN_THE_FILE : sorted(times);
    }

    private static boolean inOrder(TimeColumn times) {
        for (int record = 1; record < times.size(); record++) {
            if (times.millis(record) < times.millis(record - 1)) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(TimeColumn times) {
        int size = times.size();
        long least = known(times).min().orElse(0);
        long most = known(times).max().orElse(0);
        if (most - least < 0 || most - least >= Long.MAX_VALUE / size - 1) {
            return IntStream.range(0, size)
                    .boxed()
                    .sorted(Comparator.comparingLong(times::millis))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        return packed(times, least);
    }

    /** Sorts (time, record) pairs that share one {@code long}. Unknown times go first. */
    private static int[] packed(TimeColumn times, long least) {
        int size = times.size();
        long[] pairs = new long[size];
        for (int record = 0; record < size; record++) {
            long millis = times.millis(record);
            pairs[record] = (millis == TimeColumn.UNKNOWN ? 0 : millis - least) * size + record;
        }
        Arrays.parallelSort(pairs);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[i] = (int) (pairs[i] % size);
        }
        return order;
    }

    private static LongStream known(TimeColumn times) {
        return IntStream.range(0, times.size()).mapToLong(times::millis).filter(t -> t != TimeColumn.UNKNOWN);
    }
}
