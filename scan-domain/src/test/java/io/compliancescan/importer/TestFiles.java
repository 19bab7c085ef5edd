package io.compliancescan.importer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Files for tests: made of text, or those of other people that may lie beside the project. */
public final class TestFiles {

    private TestFiles() {}

    static FileBytes of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    static FileBytes of(String text, Charset charset) {
        return of(text.getBytes(charset));
    }

    static FileBytes of(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The header and the records of a text. */
    static List<List<String>> records(InputStream bytes, Dialect dialect) {
        Rows rows = new Rows();
        CsvRecords.visit(PlainBytes.of(bytes, dialect), PlainBytes.dialect(dialect), rows);
        return rows.rows;
    }

    /** The records of a part of a file that is not its beginning. */
    static List<List<String>> more(InputStream bytes, Dialect dialect, int width) {
        Rows rows = new Rows();
        CsvRecords.visitMore(bytes, dialect, width, rows);
        return rows.rows;
    }

    static List<List<String>> records(String text) {
        return records(stream(text), new Dialect(StandardCharsets.UTF_8, ','));
    }

    /** The profile of a file with one column of these cells, each in quotes. */
    static ColumnProfile column(String... cells) {
        StringBuilder text = new StringBuilder("heading\n");
        Stream.of(cells).forEach(cell -> text.append('"').append(cell).append("\"\n"));
        return Profiler.profile(of(text.toString())).columns().get(0);
    }

    /** A file or folder of other people, beside one of the folders that the tests run in. Without it the test is skipped. */
    public static Path foreign(String name) {
        Path here = Path.of("").toAbsolutePath();
        Optional<Path> found = Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(name))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(found.isPresent(), name + " is not here");
        return found.orElseThrow();
    }

    /** The bytes of a file, unzipped if its name says that it is zipped. */
    public static InputStream open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static final class Rows implements RecordVisitor {

        private final List<List<String>> rows = new ArrayList<>();
        private List<String> current = new ArrayList<>();

        @Override
        public void header(List<String> headings) {
            rows.add(List.copyOf(headings));
        }

        @Override
        public void line(long line) {}

        @Override
        public void cell(int column, char[] text, int from, int to) {
            current.add(new String(text, from, to - from));
        }

        @Override
        public void endOfRecord() {
            rows.add(current);
            current = new ArrayList<>();
        }
    }
}
