package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds out how a file is written and what its columns hold, by reading all of it. */
public final class Profiler {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Profiler() {}

    /**
     * The profile of a file. It is UTF-8 or UTF-16 when a byte order mark says so, else UTF-8 when all of it is, else
     * Windows-1252. Its cells are separated by commas, semicolons, tabs or bars, and quoted by {@code "}; its first
     * record is the header.
     *
     * @param file read once from beginning to end, and a second time when it turns out not to be UTF-8
     * @throws UnreadableFileException when it cannot be read as a table
     * @throws UncheckedIOException when its bytes cannot be had
     */
    public static TableProfile profile(FileBytes file) {
        try {
            FileHead head = FileHead.of(file);
            char delimiter = DelimiterGuess.best(head);
            Optional<Charset> marked = head.markedCharset();
            return marked.isPresent()
                    ? profileMarked(file, new Dialect(marked.get(), delimiter))
                    : profileUnmarked(file, delimiter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableProfile profileMarked(FileBytes file, Dialect dialect) throws IOException {
        try {
            return profile(file, dialect);
        } catch (BrokenCharacterException e) {
            throw new UnreadableFileException(
                    e.line(),
                    "The file begins with the mark of " + dialect.charset() + ", but bytes in the record on line "
                            + e.line() + " are not. Save it as UTF-8 and send it again.");
        }
    }

    private static TableProfile profileUnmarked(FileBytes file, char delimiter) throws IOException {
        try {
            return profile(file, new Dialect(StandardCharsets.UTF_8, delimiter));
        } catch (BrokenCharacterException e) {
            return profileWindows(file, delimiter);
        }
    }

    private static TableProfile profileWindows(FileBytes file, char delimiter) throws IOException {
        try {
            return profile(file, new Dialect(WINDOWS, delimiter));
        } catch (BrokenCharacterException e) {
            throw new UnreadableFileException(
                    e.line(),
                    "The file is not UTF-8, and bytes in the record on line " + e.line()
                            + " are not Windows-1252 either. Save it as UTF-8 and send it again.");
        }
    }

    private static TableProfile profile(FileBytes file, Dialect dialect) throws IOException {
        try (InputStream bytes = file.open()) {
            Tally tally = new Tally();
            CsvRecords.visit(bytes, dialect, tally);
            return tally.profile(dialect);
        }
    }

    /** Counts, column by column, and keeps the first records. */
    private static final class Tally implements RecordVisitor {

        private static final int SAMPLE = 5;

        private final CellReader reader = new CellReader();
        private final List<List<String>> sample = new ArrayList<>();
        private List<String> headings = List.of();
        private ColumnTally[] columns = {};
        private List<String> current = new ArrayList<>();
        private long line;
        private int records;

        @Override
        public void header(List<String> names) {
            headings = List.copyOf(names);
            columns = names.stream().map(name -> new ColumnTally(reader)).toArray(ColumnTally[]::new);
        }

        @Override
        public void line(long number) {
            line = number;
        }

        @Override
        public void cell(int column, char[] text, int from, int to) {
            columns[column].add(line, text, from, to);
            if (records < SAMPLE) {
                current.add(new String(text, from, to - from));
            }
        }

        @Override
        public void endOfRecord() {
            if (records < SAMPLE) {
                sample.add(current);
                current = new ArrayList<>();
            }
            records = Math.addExact(records, 1);
        }

        TableProfile profile(Dialect dialect) {
            List<ColumnProfile> profiles = new ArrayList<>();
            for (int column = 0; column < columns.length; column++) {
                profiles.add(columns[column].profile(headings.get(column)));
            }
            return new TableProfile(dialect, records, profiles, sample);
        }
    }
}
