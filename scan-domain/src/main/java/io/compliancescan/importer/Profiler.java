package io.compliancescan.importer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
     * @param file read once from beginning to end, and again when it turns out not to be UTF-8, or broken
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
        try {
            return profileInBlocks(file, dialect);
        } catch (UnreadableFileException e) {
            return profileInOneGo(file, dialect);
        }
    }

    private static TableProfile profileInBlocks(FileBytes file, Dialect dialect) throws IOException {
        TableTally all = new TableTally();
        try (InputStream bytes = file.open()) {
            RecordBlocks blocks = new RecordBlocks(bytes, dialect.charset());
            CsvRecords.visit(blocks.next(), dialect, all);
            addMore(blocks, dialect, all);
        }
        return all.profile(dialect);
    }

    private static void addMore(RecordBlocks blocks, Dialect dialect, TableTally all) {
        try {
            InOrder.run(blocks, block -> all.ofMore(block, dialect), all::add);
        } catch (BrokenCharacterException e) {
            throw new BrokenCharacterException(all.linesBefore() + e.line(), dialect.charset());
        }
    }

    /** Says on which line of the file it is broken; a block does not know its place. */
    private static TableProfile profileInOneGo(FileBytes file, Dialect dialect) throws IOException {
        TableTally all = new TableTally();
        try (InputStream bytes = file.open()) {
            CsvRecords.visit(bytes, dialect, all);
        } catch (UnreadableFileException e) {
            throw LastLine.of(file, dialect.charset()).explain(e);
        }
        return all.profile(dialect);
    }
}
