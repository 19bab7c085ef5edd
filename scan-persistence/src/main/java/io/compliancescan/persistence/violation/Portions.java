package io.compliancescan.persistence.violation;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts lists of which one statement cannot name everything. */
final class Portions {

    /** MariaDB makes a table of a list of 1,000 values, and joins it, instead of looking each of them up. */
    private static final int MOST = 900;

    private Portions() {}

    /** All of them, in their order, {@value #MOST} in a portion; the last one may have fewer. */
    static <T> List<List<T>> of(List<T> all) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + MOST)
                .mapToObj(start -> all.subList(start, Math.min(all.size(), start + MOST)))
                .toList();
    }
}
