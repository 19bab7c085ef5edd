package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Finds out how a file is written and what its columns hold, by reading all of it. */
public final class Profiler {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FileBytes file;
    private final FileHead head;
    private final HeadReading reading;

    private Profiler(FileBytes file, FileHead head) {
        this.file = file;
        this.head = head;
        this.reading = HeadReading.best(head);
    }

    /**
     * The profile of a file. Its charset is what a byte order mark or the pattern of its bytes says, else UTF-8 when all of
     * it is, else Windows-1252, with a note that this was a guess. A file that is not simply a header line and records
     * written as RFC 4180 says gets a {@link Form} and notes about what is odd, as long as what is meant can be told.
     *
     * @param file read once from beginning to end, and again when it turns out not to be UTF-8, or odd
     * @throws UnreadableFileException when it cannot be read as a table
     * @throws UncheckedIOException when its bytes cannot be had
     */
    public static TableProfile profile(FileBytes file) {
        return profile(file, Optional.empty());
    }

    /**
     * The profile of a file of which somebody may know the charset.
     *
     * @param charset one of {@link FileCharset}
     * @throws UnreadableFileException when it cannot be read as a table, or not in that charset
     * @throws UncheckedIOException when its bytes cannot be had
     */
    public static TableProfile profile(FileBytes file, Optional<Charset> charset) {
        try {
            return new Profiler(file, FileHead.of(file, charset)).profile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TableProfile profile() throws IOException {
        Optional<Charset> known = head.knownCharset();
        return known.isPresent() ? profileKnown(known.get()) : profileUnknown();
    }

    private TableProfile profileKnown(Charset charset) throws IOException {
        try {
            return profile(charset);
        } catch (BrokenCharacterException e) {
            throw new UnreadableFileException(
                    e.line(),
                    "The file begins as " + charset + " does, or is said to be that, but bytes in the record on line "
                            + e.line() + " are not. Save it as UTF-8 and send it again.");
        }
    }

    private TableProfile profileUnknown() throws IOException {
        try {
            return profile(StandardCharsets.UTF_8);
        } catch (BrokenCharacterException e) {
            return profileWindows().noting(FileNote.at(FileNote.Kind.CHARSET_GUESSED, e.line()));
        }
    }

    private TableProfile profileWindows() throws IOException {
        try {
            return profile(WINDOWS);
        } catch (BrokenCharacterException e) {
            throw new UnreadableFileException(
                    e.line(),
                    "The file is not UTF-8, and bytes in the record on line " + e.line()
                            + " are not Windows-1252 either. Save it as UTF-8 and send it again.");
        }
    }

    private TableProfile profile(Charset charset) throws IOException {
        Dialect strict = new Dialect(charset, reading.delimiter());
        if (reading.records().isEmpty()) {
            return tally(strict).profile();
        }
        HeadForm form = HeadForm.of(reading);
        OptionalLong sums = OptionalLong.empty();
        if (!form.odd()) {
            try {
                Tallied all = tally(strict);
                SumRows rows = all.sumRows();
                sums = rows.firstProven();
                if (sums.isEmpty()) {
                    return all.profile(rows.doubt().stream().toList());
                }
            } catch (UnreadableFileException oddFurtherDown) {
                // What is meant may be clear all the same, and only the survey knows the line.
            }
        }
        return profileOdd(strict.with(form.form().endingAt(sums)), form.notes());
    }

    /** A file that is odd is gone through once more, since its end may be what is odd. */
    private TableProfile profileOdd(Dialect odd, List<FileNote> headNotes) throws IOException {
        RecordSurvey.Result found = RecordSurvey.of(file, odd);
        if (found.looksEscaped()) {
            Quoting escaped = odd.quoting().withEscapes();
            found = RecordSurvey.of(file, odd.with(odd.form().orElseThrow().quoted(escaped)));
        }
        List<FileNote> notes =
                Stream.concat(headNotes.stream(), found.notes().stream()).toList();
        return tally(odd.with(found.form())).profile(notes);
    }

    private Tallied tally(Dialect dialect) throws IOException {
        Dialect plain = PlainBytes.dialect(dialect);
        TableTally all = TableTally.ofFile(dialect);
        try (InputStream bytes = file.open()) {
            RecordBlocks blocks = RecordBlocks.of(bytes, dialect);
            CsvRecords.visit(blocks.next(), plain, all);
            addMore(blocks, plain, all);
            return new Tallied(dialect, all, blocks);
        }
    }

    private static void addMore(RecordBlocks blocks, Dialect dialect, TableTally all) {
        try {
            InOrder.run(blocks, block -> all.ofMore(block, dialect), all::add);
        } catch (BrokenCharacterException e) {
            throw new BrokenCharacterException(all.linesBefore() + e.line(), dialect.charset());
        }
    }

    /** A file that was read to its end. */
    private record Tallied(Dialect dialect, TableTally tally, RecordBlocks blocks) {

        TableProfile profile() {
            return profile(List.of());
        }

        TableProfile profile(List<FileNote> notes) {
            return tally.profile(dialect, notes);
        }

        SumRows sumRows() {
            TableProfile table = profile();
            return SumRows.of(
                    table,
                    column -> tally.sum(
                            column,
                            table.columns().get(column).numberNotations().get(0)),
                    LastRecords.of(blocks.lastLines(LastRecords.MOST), dialect, table, tally.linesBefore()));
        }
    }
}
