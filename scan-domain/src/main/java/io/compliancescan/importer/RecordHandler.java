package io.compliancescan.importer;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Checks what the CSV parser finds and hands it on. The header says how wide a record is. */
final class RecordHandler extends CsvCallbackHandler<Object> {

    static final char QUOTE = '"';

    /** Longer cells are taken for a quote that nobody closed. */
    static final int LONGEST_CELL = 1 << 20;

    private static final char[] NOTHING = {};

    private final RecordVisitor visitor;
    private final StrictReader characters;
    private final List<String> headings = new ArrayList<>();
    private int width;
    private int cells;
    private boolean emptyLine;
    private long line = 1;
    private long deliveredBefore;

    private RecordHandler(RecordVisitor visitor, StrictReader characters, int width) {
        this.visitor = visitor;
        this.characters = characters;
        this.width = width;
    }

    /** A handler of records the first of which is the header. */
    static RecordHandler beforeHeader(RecordVisitor visitor, StrictReader characters) {
        return new RecordHandler(visitor, characters, 0);
    }

    /** A handler of records below a header of that many cells. */
    static RecordHandler afterHeader(RecordVisitor visitor, StrictReader characters, int width) {
        return new RecordHandler(visitor, characters, width);
    }

    /** The line on which the record begins that is read now, or was read last. */
    long line() {
        return line;
    }

    /** How many characters had been fetched when that record began. */
    long deliveredBefore() {
        return deliveredBefore;
    }

    /** Whether there was a header. */
    boolean sawHeader() {
        return width > 0;
    }

    static UnreadableFileException binary(long line) {
        return new UnreadableFileException(
                line,
                "Line " + line + " holds NUL bytes, which no text has. Send the data as CSV; if it is UTF-16 without a"
                        + " byte order mark, save it as UTF-8.");
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        line = startingLineNumber;
        deliveredBefore = characters.delivered();
        cells = 0;
        emptyLine = false;
        visitor.line(line);
    }

    @Override
    protected void addField(char[] text, int offset, int length, boolean quoted) {
        int end = offset + length;
        refuseOddCharacters(text, offset, end, quoted);
        if (width == 0) {
            headings.add(new String(text, offset, length));
            Headings.refuseTooMany(headings.size(), line);
        } else if (cells < width) {
            visitor.cell(cells, text, offset, end);
        }
        cells++;
    }

    /** An empty line is a record of a file with one column, and nothing at all elsewhere. */
    @Override
    protected void setEmpty() {
        emptyLine = true;
        if (width == 1) {
            visitor.cell(0, NOTHING, 0, 0);
        }
    }

    @Override
    protected Object buildRecord() {
        if (width == 0 && !emptyLine) {
            width = headings.size();
            visitor.header(Headings.toldApart(headings, line));
        } else if (width == 1 && emptyLine) {
            visitor.endOfRecord();
        } else if (!emptyLine) {
            refuseOtherWidth();
            visitor.endOfRecord();
        }
        return null;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return cells;
    }

    @Override
    protected void setComment(char[] text, int offset, int length) {
        throw new AssertionError("comments are not asked for");
    }

    private void refuseOddCharacters(char[] text, int from, int to, boolean quoted) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == QUOTE && !quoted) {
                throw new UnreadableFileException(
                        line,
                        "Cell " + (cells + 1) + " of the record on line " + line
                                + " has a quote in it but does not begin with one. Put the whole cell in quotes and"
                                + " double the quote in it.");
            }
            if (c == 0) {
                throw binary(line);
            }
        }
    }

    private void refuseOtherWidth() {
        if (cells != width) {
            throw Refusal.otherWidth(line, cells, width);
        }
    }
}
