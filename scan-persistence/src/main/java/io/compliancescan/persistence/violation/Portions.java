package io.compliancescan.persistence.violation;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts lists of which one statement cannot name everything. */
final class Portions {

    private Portions() {}

    /**
     * All of them, in their order.
     *
     * @param most how many a portion has; the last one may have fewer
     */
    static <T> List<List<T>> of(List<T> all, int most) {
        return IntStream.iterate(0, start -> start < all.size(), start -> start + most)
                .mapToObj(start -> all.subList(start, Math.min(all.size(), start + most)))
                .toList();
    }
}
