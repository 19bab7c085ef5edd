package io.compliancescan.importer;

import java.util.List;
import java.util.stream.IntStream;

/** How many numbers of a column are counted in each unit. */
final class UnitTally {

    private static final int[] NOTHING = {};

    private int[] counts = NOTHING;

    /** Counts a number of that unit, as {@link Units} numbers it. */
    void add(int unit) {
        if (unit != Units.NONE) {
            require();
            counts[unit]++;
        }
    }

    /** Counts all that the other tally counted. */
    void add(UnitTally other) {
        if (other.counts != NOTHING) {
            require();
            for (int unit = 0; unit < counts.length; unit++) {
                counts[unit] += other.counts[unit];
            }
        }
    }

    /** The names of the units that were counted, the most frequent first. */
    List<String> units() {
        return IntStream.range(0, counts.length)
                .filter(unit -> counts[unit] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(counts[other], counts[one]))
                .map(Units::name)
                .toList();
    }

    private void require() {
        if (counts == NOTHING) {
            counts = new int[Units.count()];
        }
    }
}
