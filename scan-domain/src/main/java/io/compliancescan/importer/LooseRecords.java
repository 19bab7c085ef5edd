package io.compliancescan.importer;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads records as they are most likely meant, where RFC 4180 is not kept to. A quote counts as one only where a cell
 * begins, blanks before it left out; it ends with a quote behind which, blanks left out, a delimiter or a line end
 * comes. All other quotes are parts of cells, and counted. Memory is bounded by the longest cell allowed.
 */
final class LooseRecords {

    private static final int END = -1;
    private static final int MOST_CELLS = 10_000;
    private static final String NULL_OF_ESCAPED_FILES = "\\N";

    private final Reader characters;
    private final char delimiter;
    private final Quoting quoting;
    private final int preambleLines;
    private final char[] buffer = new char[1 << 13];
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder blanks = new StringBuilder();
    private int at;
    private int filled;
    private long nextLine = 1;
    private long line = 1;
    private int quoted;
    private int strayQuotes;
    private int strayEscapes;
    private boolean open;

    /** @param preambleLines how many lines are passed over first, whatever is in them */
    LooseRecords(Reader characters, char delimiter, Quoting quoting, int preambleLines) {
        this.characters = characters;
        this.delimiter = delimiter;
        this.quoting = quoting;
        this.preambleLines = preambleLines;
    }

    /** On which line the record begins that was read last, or could not be read. */
    long line() {
        return line;
    }

    /**
     * The next record; empty when there is none.
     *
     * @throws UnreadableFileException when it holds NUL characters, or a cell of more characters than are allowed
     */
    Optional<LooseRecord> next() throws IOException {
        while (nextLine <= preambleLines && peek() != END) {
            endsLine(take());
        }
        line = nextLine;
        if (peek() == END) {
            return Optional.empty();
        }
        quoted = 0;
        strayQuotes = 0;
        strayEscapes = 0;
        open = false;
        List<String> cells = new ArrayList<>();
        boolean ended = cells(cells);
        return Optional.of(new LooseRecord(
                line, (int) (nextLine - line), List.copyOf(cells), ended, open, quoted, strayQuotes, strayEscapes));
    }

    /** Whether a line end came behind them. */
    private boolean cells(List<String> cells) throws IOException {
        if (isLineEnd(peek())) {
            return endsLine(take());
        }
        while (true) {
            cells.add(cell());
            if (cells.size() > MOST_CELLS) {
                throw Refusal.tooManyCells(line);
            }
            int behind = take();
            if (behind != delimiter) {
                return endsLine(behind);
            }
        }
    }

    /** A cell up to, but without, what separates it from the next. */
    private String cell() throws IOException {
        cell.setLength(0);
        skipBlanks();
        if (peek() == quoting.quote()) {
            take();
            quoted++;
            insideQuotes();
            return cell.toString();
        }
        cell.append(blanks);
        while (!isSeparator(peek())) {
            plain(take());
        }
        String text = cell.toString();
        return quoting.escaped() && text.equals(NULL_OF_ESCAPED_FILES) ? "" : text;
    }

    private void plain(int character) throws IOException {
        if (character == quoting.quote() && quoting.quote() == '"') {
            strayQuotes++;
        }
        append(isEscape(character) ? take() : character);
    }

    private void insideQuotes() throws IOException {
        boolean behindBackslash = false;
        while (true) {
            int character = take();
            if (character == END) {
                open = true;
                return;
            }
            if (character != quoting.quote()) {
                append(isEscape(character) ? take() : character);
                behindBackslash = character == '\\';
            } else if (peek() == quoting.quote()) {
                append(take());
            } else {
                skipBlanks();
                if (isSeparator(peek())) {
                    return;
                }
                strayQuotes++;
                strayEscapes += behindBackslash ? 1 : 0;
                append(quoting.quote());
                cell.append(blanks);
            }
        }
    }

    /** Leaves blanks out, and remembers them. */
    private void skipBlanks() throws IOException {
        blanks.setLength(0);
        while ((peek() == ' ' || peek() == '\t')
                && peek() != delimiter
                && blanks.length() < RecordHandler.LONGEST_CELL) {
            blanks.append((char) take());
        }
    }

    private boolean isEscape(int character) throws IOException {
        if (!quoting.escaped() || character != '\\') {
            return false;
        }
        int next = peek();
        return next == quoting.quote() || next == '\\' || next == delimiter || isLineEnd(next);
    }

    private void append(int character) throws IOException {
        if (character == 0) {
            throw RecordHandler.binary(nextLine);
        }
        if (cell.length() > RecordHandler.LONGEST_CELL) {
            throw Refusal.tooLongCell(line);
        }
        cell.append((char) character);
        if (character == '\n' || character == '\r' && peek() != '\n') {
            nextLine++;
        }
    }

    private boolean isSeparator(int character) {
        return character == delimiter || character == END || isLineEnd(character);
    }

    private static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    /** Counts the line if that character, just taken, ends one; CR and LF together are one end. */
    private boolean endsLine(int character) throws IOException {
        if (!isLineEnd(character)) {
            return false;
        }
        if (character == '\r' && peek() == '\n') {
            take();
        }
        nextLine++;
        return true;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, characters.read(buffer));
            at = 0;
        }
        return at < filled ? buffer[at] : END;
    }

    private int take() throws IOException {
        int character = peek();
        at += character == END ? 0 : 1;
        return character;
    }
}
