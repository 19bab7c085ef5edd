package io.compliancescan.importer;

/** Why a file cannot be read as a table, in words that say what to do. */
final class Refusal {

    private Refusal() {}

    static UnreadableFileException neverClosed(long line) {
        return new UnreadableFileException(
                line,
                "A quote that is opened in the record on line " + line
                        + " is never closed. Close it, or double it if it belongs to the cell.");
    }

    static UnreadableFileException tooLongCell(long line) {
        return new UnreadableFileException(
                line,
                "The record on line " + line + " has a cell of more than a million characters. Most likely a"
                        + " quote is not closed: close it, or double it if it belongs to the cell.");
    }

    static UnreadableFileException tooManyCells(long line) {
        return new UnreadableFileException(
                line, "The record on line " + line + " has thousands of cells. Most likely a line end is missing.");
    }

    static UnreadableFileException otherWidth(long line, int cells, int width) {
        return new UnreadableFileException(
                line,
                "The record on line " + line + " has " + (cells == 1 ? "1 cell" : cells + " cells")
                        + ", but the header has " + width
                        + ". Give every record as many cells as the header; put cells with delimiters in quotes.");
    }

    static UnreadableFileException otherDelimiter(long line, char delimiter) {
        return new UnreadableFileException(
                line,
                "The cells of the record on line " + line + " are separated by '" + delimiter
                        + "', those of the others are not. Separate all of them by the same.");
    }

    static UnreadableFileException swallowed(LooseRecord record, int width) {
        return new UnreadableFileException(
                record.line(),
                "A quote that is opened in the record on line " + record.line() + " goes on to line "
                        + (record.line() + record.lines() - (record.ended() ? 1 : 0)) + ", which makes a record of "
                        + record.cells().size() + " cells where the header has " + width
                        + ". Close it, or double it if it belongs to the cell.");
    }
}
