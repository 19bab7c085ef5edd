package io.compliancescan.importer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Something about a file that was read all the same, and that whoever sent it should know.
 *
 * @param kind what it is
 * @param count how often
 * @param lines where: the first of them, at most {@link #LINES}, from 1
 */
public record FileNote(Kind kind, int count, List<Long> lines) {

    /** So many lines are named at most. */
    public static final int LINES = 5;

    public FileNote {
        if (count < 1 || lines.isEmpty() || lines.size() > LINES) {
            throw new IllegalArgumentException("a note is about something: " + kind + ", " + count + ", " + lines);
        }
        lines = List.copyOf(lines);
    }

    /** A note about one place. */
    static FileNote at(Kind kind, long line) {
        return new FileNote(kind, 1, List.of(line));
    }

    /** What was found, what was made of it, and what to look at. */
    public String message() {
        return kind.message.replace("{count}", String.valueOf(count)).replace("{lines}", places());
    }

    private String places() {
        String all = lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
        String more = count > lines.size() ? " and more" : "";
        return (lines.size() == 1 ? "line " : "lines ") + all + more;
    }

    /** What there may be to know about a file. */
    public enum Kind {
        CHARSET_GUESSED(
                "The file is not UTF-8: {lines} holds other characters. They are taken for Windows-1252, as in Western"
                        + " Europe. If that is wrong, send the file again and say its charset, such as charset=windows-1250."),
        PREAMBLE("Text stands before the header on {lines}. It is not read."),
        HEADER_LINES("The header has {count} lines ({lines}). A column is called by all that it has there."),
        NO_HEADER(
                "The file seems to have no header: {lines} holds a record. Columns are called Column 1, Column 2 and so"
                        + " on. If that is the header, give each column a name that is not a number."),
        NO_RECORDS(
                "The file has a header ({lines}) and no record below it, so that there is nothing to scan. If the header"
                        + " is a record, put a line with the names of the columns above it."),
        UNNAMED_COLUMNS("{count} of the columns have no heading ({lines}). They are called by their number."),
        SHORT_RECORDS("{count} of the records have fewer cells than the header ({lines}). The cells that are missing at"
                + " their end are blank. Check that no delimiter is missing further in front."),
        LONG_RECORDS(
                "{count} of the records have more cells than the header ({lines}). Those too many are blank, and not"
                        + " read."),
        STRAY_QUOTES(
                "{count} of the records have a quote in a cell that is neither doubled nor escaped ({lines}). It is"
                        + " taken for a part of the cell."),
        REPEATED_HEADERS("The header is there {count} times more ({lines}). It is not read as a record."),
        SUM_AS_RECORD(
                "{count} of the records, at the end, look like sums ({lines}), but are not what the columns come to. They"
                        + " are read as records: remove them from the file if they are none."),
        FOOTER("Text stands behind the records, from {lines} on. It is not read."),
        SECOND_TABLE("Another table begins on {lines}. It is not read: send it as a file of its own."),
        CUT_OFF(
                "The file seems to be cut off: it ends on {lines}, in the midst of a record, which is not read. Send all"
                        + " of it if there was more.");

        private final String message;

        Kind(String message) {
            this.message = message;
        }
    }
}
