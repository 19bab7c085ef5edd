package io.compliancescan.importer;

import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where a file is not simply a header line and records of its width, written as RFC 4180 says: what has to be known to
 * read it as if it were.
 *
 * @param quoting how cells are quoted
 * @param preambleLines how many lines before the header are none of the table's
 * @param headerLines how many lines the header has; 0 when there is none
 * @param headings of the columns, none of them blank, as the header has them or, where it has none, as we call them
 * @param end the line at which the records have ended, though the file goes on; empty when they go on to its end
 */
public record Form(Quoting quoting, int preambleLines, int headerLines, List<String> headings, OptionalLong end) {

    public Form {
        if (preambleLines < 0 || headerLines < 0 || headings.isEmpty()) {
            throw new IllegalArgumentException("no form: " + preambleLines + ", " + headerLines + ", " + headings);
        }
        headings = List.copyOf(headings);
    }

    /** The same, with records up to that line. */
    Form endingAt(OptionalLong line) {
        return new Form(quoting, preambleLines, headerLines, headings, line);
    }

    /** The same, quoted in another way. */
    Form quoted(Quoting other) {
        return new Form(other, preambleLines, headerLines, headings, end);
    }

    /** How many cells a record has. */
    int width() {
        return headings.size();
    }

    /** Whether a record is the header once more. */
    boolean isHeader(LooseRecord record) {
        List<String> cells = record.cells();
        return headerLines == 1
                && cells.size() == width()
                && record.filled() * 2 >= width()
                && IntStream.range(0, width())
                        .allMatch(column -> cells.get(column).isBlank()
                                || tidy(cells.get(column)).equals(headings.get(column)));
    }

    /** The cells of a record, as many as there are headings, as far as blanks can make it so. */
    List<String> fitted(List<String> cells) {
        if (cells.size() < width()) {
            return Stream.concat(cells.stream(), Collections.nCopies(width() - cells.size(), "").stream())
                    .toList();
        }
        boolean blankBehind = cells.subList(width(), cells.size()).stream().allMatch(String::isBlank);
        return blankBehind ? cells.subList(0, width()) : cells;
    }

    /** A heading on one line. */
    static String tidy(String heading) {
        return heading.strip().replaceAll("\\s+", " ");
    }
}
