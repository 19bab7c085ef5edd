package io.compliancescan.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a header must be like, so that a column can be told by its heading. */
final class Headings {

    private static final int MOST = 1_000;

    private Headings() {}

    /**
     * @param count how many there are so far
     * @param line where the header is
     * @throws UnreadableFileException when there are more than any real table has
     */
    static void refuseTooMany(int count, long line) {
        if (count > MOST) {
            throw new UnreadableFileException(
                    line,
                    "The header on line " + line + " has more than " + MOST
                            + " columns. Leave out those that no rule needs.");
        }
    }

    /**
     * The headings, no two of them alike. A heading that was there before gets the first number from 2 on that makes it
     * one of its own: {@code Account}, {@code Account (2)}.
     *
     * @param line where the header is
     * @throws UnreadableFileException when one is blank
     */
    static List<String> toldApart(List<String> headings, long line) {
        refuseBlank(headings, line);
        Set<String> taken = headings.stream().map(String::strip).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return headings.stream()
                .map(heading -> seen.add(heading.strip()) ? heading : numbered(heading.strip(), taken))
                .toList();
    }

    private static void refuseBlank(List<String> headings, long line) {
        for (int place = 1; place <= headings.size(); place++) {
            if (headings.get(place - 1).isBlank()) {
                throw new UnreadableFileException(
                        line, "Column " + place + " of the header on line " + line + " has no heading. Give it one.");
            }
        }
    }

    private static String numbered(String heading, Set<String> taken) {
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> heading + " (" + number + ")")
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }
}
