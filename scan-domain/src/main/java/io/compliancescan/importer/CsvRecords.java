package io.compliancescan.importer;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;

/** The records of a file of separated values, read strictly: what RFC 4180 does not allow is refused, not mended. */
final class CsvRecords {

    private CsvRecords() {}

    /**
     * Leads the visitor through all of them.
     *
     * @throws UnreadableFileException when the file is broken
     * @throws BrokenCharacterException when bytes are not of the dialect's charset
     * @throws UncheckedIOException when the bytes cannot be had
     */
    static void visit(InputStream bytes, Dialect dialect, RecordVisitor visitor) {
        StrictReader characters = StrictReader.of(bytes, dialect.charset());
        RecordHandler handler = RecordHandler.beforeHeader(visitor, characters);
        visit(characters, dialect, handler);
        if (!handler.sawHeader()) {
            throw new UnreadableFileException(
                    1, "The file holds nothing but empty lines. Send a file with a header line.");
        }
    }

    /**
     * Leads the visitor through records from the midst of a file. Lines are counted from the first of them.
     *
     * @param width how many cells the header has
     * @throws UnreadableFileException when a record is broken
     * @throws BrokenCharacterException when bytes are not of the dialect's charset
     * @throws UncheckedIOException when the bytes cannot be had
     */
    static void visitMore(InputStream bytes, Dialect dialect, int width, RecordVisitor visitor) {
        StrictReader characters = StrictReader.fromTheMidst(bytes, dialect.charset());
        visit(characters, dialect, RecordHandler.afterHeader(visitor, characters, width));
    }

    private static void visit(StrictReader characters, Dialect dialect, RecordHandler handler) {
        try {
            readAll(dialect, handler, characters);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? new BrokenCharacterException(handler.line(), dialect.charset())
                    : e;
        } catch (CsvParseException e) {
            throw refusal(e, handler, characters);
        }
    }

    /** The handler consumes every record itself, so asking for a record reads the file to its end. */
    private static void readAll(Dialect dialect, RecordHandler handler, StrictReader characters) {
        CsvReader.builder()
                .fieldSeparator(dialect.delimiter())
                .quoteCharacter(RecordHandler.QUOTE)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(RecordHandler.LONGEST_CELL)
                .build(handler, characters)
                .iterator()
                .hasNext();
    }

    private static RuntimeException refusal(CsvParseException e, RecordHandler handler, StrictReader characters) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        if (e.getCause() instanceof RuntimeException thrownByVisitor) {
            return thrownByVisitor;
        }
        long line = handler.line();
        if (characters.exhausted()) {
            return Refusal.neverClosed(line);
        }
        if (characters.delivered() - handler.deliveredBefore() > RecordHandler.LONGEST_CELL / 2) {
            return Refusal.tooLongCell(line);
        }
        return new UnreadableFileException(
                line,
                "In the record on line " + line + ", a closing quote is followed by more text. Double every quote"
                        + " that belongs to the cell.");
    }
}
