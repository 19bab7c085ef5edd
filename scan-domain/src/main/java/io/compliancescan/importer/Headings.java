package io.compliancescan.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
     * @param line where the header is
     * @throws UnreadableFileException when one is blank or two are alike
     */
    static void refuseUnusable(List<String> headings, long line) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 1; place <= headings.size(); place++) {
            String heading = headings.get(place - 1).strip();
            if (heading.isEmpty()) {
                throw new UnreadableFileException(
                        line, "Column " + place + " of the header on line " + line + " has no heading. Give it one.");
            }
            Integer earlier = places.put(heading, place);
            if (earlier != null) {
                throw new UnreadableFileException(
                        line,
                        "Columns " + earlier + " and " + place + " of the header on line " + line
                                + " are both called \"" + heading + "\". Rename one of them.");
            }
        }
    }
}
