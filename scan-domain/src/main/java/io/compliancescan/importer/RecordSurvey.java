package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes through all records of a file that is not written strictly, finds what is odd about them and where they end, and
 * refuses the file where it cannot be told what is meant.
 */
final class RecordSurvey {

    /** More records of another width than that are no slips: the file is not what it was taken for. */
    private static final double MOST_SHORT = 0.2;

    private final Form form;
    private final Oddities oddities = new Oddities();

    private final Tail tail;
    private long complete;
    private int headerRecords;

    /** Whether empty lines are between records, where they tell nothing about the end of the table. */
    private boolean spaced;

    /** The line of the first of the sums that were read last, 0 when a record was. */
    private long firstOfSums;

    private long firstShort;
    private int firstShortCells;
    private int strayQuotes;
    private int strayEscapes;

    /** The line at which the records are known to end. */
    private final long end;

    private RecordSurvey(Form form) {
        this.form = form;
        this.end = form.end().orElse(Long.MAX_VALUE);
        this.tail = new Tail(form.width());
    }

    /**
     * What is odd about the records of a file.
     *
     * @param dialect with a form; where that has an end, what follows it is a footer
     * @throws UnreadableFileException when records cannot be put in order
     * @throws BrokenCharacterException when bytes are not of the charset
     */
    static Result of(FileBytes file, Dialect dialect) throws IOException {
        Form form = dialect.form().orElseThrow();
        RecordSurvey survey = new RecordSurvey(form);
        try (InputStream bytes = file.open()) {
            survey.visitAll(PlainBytes.records(bytes, dialect, form), dialect);
        }
        return survey.result();
    }

    private void visitAll(LooseRecords records, Dialect dialect) throws IOException {
        try {
            boolean blankBefore = false;
            for (Optional<LooseRecord> next = records.next(); next.isPresent(); next = records.next()) {
                LooseRecord record = next.get();
                if (record.line() >= end) {
                    return;
                }
                boolean blank = record.blankLine() && form.width() > 1;
                if (!blank) {
                    visit(record, blankBefore);
                }
                blankBefore = blank;
            }
        } catch (CharacterCodingException e) {
            throw new BrokenCharacterException(records.line(), dialect.charset());
        }
    }

    private void visit(LooseRecord record, boolean blankBefore) {
        if (record.strayQuotes() > 0) {
            oddities.add(FileNote.Kind.STRAY_QUOTES, record.line());
            strayQuotes += record.strayQuotes();
            strayEscapes += record.strayEscapes();
        }
        if (record.open()) {
            tail.add(record, blankBefore);
        } else if (headerRecords < form.headerLines()) {
            headerRecords++;
        } else if (form.isHeader(record)) {
            oddities.add(FileNote.Kind.REPEATED_HEADERS, record.line());
        } else if (isShort(record) || isLong(record)) {
            firstOfSums = 0;
            noteFirstShort(record);
            tail.add(record, blankBefore && !spaced);
        } else {
            tail.moveTo(oddities);
            boolean sum = record.isSum(form.width());
            spaced |= blankBefore && complete > 0 && !sum;
            firstOfSums = !sum ? 0 : firstOfSums == 0 ? record.line() : firstOfSums;
            countComplete(record);
        }
    }

    private void countComplete(LooseRecord record) {
        complete++;
        if (record.cells().size() > form.width()) {
            oddities.add(FileNote.Kind.LONG_RECORDS, record.line());
        }
    }

    private void noteFirstShort(LooseRecord record) {
        if (firstShort == 0) {
            firstShort = record.line();
            firstShortCells = record.cells().size();
        }
    }

    private boolean isShort(LooseRecord record) {
        return record.cells().size() < form.width() && form.width() > 1;
    }

    private boolean isLong(LooseRecord record) {
        return record.filledWidth() > form.width();
    }

    private Result result() {
        OptionalLong end = complete > 0 ? tail.end(oddities) : OptionalLong.empty();
        tail.moveTo(oddities);
        if (form.end().isPresent() || end.isEmpty() && firstOfSums > 0) {
            end = OptionalLong.of(form.end().orElse(firstOfSums));
            oddities.add(FileNote.Kind.FOOTER, end.getAsLong());
        }
        int shortRecords = oddities.count(FileNote.Kind.SHORT_RECORDS);
        if (shortRecords > MOST_SHORT * (complete + shortRecords)) {
            throw Refusal.otherWidth(firstShort, firstShortCells, form.width());
        }
        return new Result(form.endingAt(end), oddities.notes(), strayQuotes > 0 && strayQuotes == strayEscapes);
    }

    /**
     * What came of it.
     *
     * @param form with the end of the records
     * @param notes about what is odd
     * @param looksEscaped whether there are stray quotes, all of them behind backslashes
     */
    record Result(Form form, List<FileNote> notes, boolean looksEscaped) {}
}
