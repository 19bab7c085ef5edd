package io.compliancescan.mapping;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the heading that somebody probably meant. */
final class NearestHeading {

    private NearestHeading() {}

    /** The heading that differs from the word in the fewest letters, a third of them at most; case does not count. */
    static Optional<String> to(String word, List<String> headings) {
        String sought = word.strip().toLowerCase(Locale.ROOT);
        return headings.stream()
                .map(heading -> new Distance(
                        heading, Edits.between(sought, heading.strip().toLowerCase(Locale.ROOT))))
                .filter(distance -> distance.edits * 3 <= sought.length())
                .min(Comparator.comparingInt(Distance::edits))
                .map(Distance::heading);
    }

    private record Distance(String heading, int edits) {}
}
