package io.compliancescan.importer;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        CsvRecords.visit(bytes, dialect, rows);
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

    /** A folder of other people's files, found beside one of the folders that the tests run in; empty when it is not there. */
    public static Optional<Path> foreign(String folder) {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data").resolve(folder))
                .filter(Files::exists)
                .findFirst();
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
