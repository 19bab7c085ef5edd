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
                .map(heading ->
                        new Distance(heading, edits(sought, heading.strip().toLowerCase(Locale.ROOT))))
                .filter(distance -> distance.edits * 3 <= sought.length())
                .min(Comparator.comparingInt(Distance::edits))
                .map(Distance::heading);
    }

    /** How many letters must be put in, left out or exchanged to make one of the other. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int exchanged = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }

    private record Distance(String heading, int edits) {}
}
