package io.compliancescan.importer;

import io.compliancescan.table.Table;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/** Reads columns of a file that was profiled into a table. */
public final class TableReader {

    private TableReader() {}

    /**
     * The table of the columns that are asked for, and of no others. Cells that are blank or cannot be read that way
     * are unknown there.
     *
     * @param bytes of the file from its beginning; read to the end, not closed
     * @param profile of that file
     * @param readings with headings of that file; a column may be read in several ways
     * @throws IllegalArgumentException when the file has no column of some reading's heading
     * @throws UnreadableFileException when the bytes are not those that were profiled
     * @throws java.io.UncheckedIOException when the bytes cannot be had
     */
    public static Table read(InputStream bytes, TableProfile profile, List<ColumnReading> readings) {
        return read(bytes, profile, new Loader(profile, readings, profile.records(), record -> true));
    }

    /**
     * The same of some records alone, in the order of the file. Takes no memory for the others.
     *
     * @param records their places in the file, from 0; none behind its end
     */
    public static Table read(InputStream bytes, TableProfile profile, List<ColumnReading> readings, BitSet records) {
        return read(bytes, profile, new Loader(profile, readings, records.cardinality(), records::get));
    }

    private static Table read(InputStream bytes, TableProfile profile, Loader loader) {
        try {
            CsvRecords.visit(bytes, profile.dialect(), loader);
        } catch (BrokenCharacterException e) {
            throw changed(e.line());
        }
        if (loader.records() != profile.records()) {
            throw changed(1);
        }
        return loader.table();
    }

    private static int place(List<String> headings, String heading) {
        int place = headings.indexOf(heading);
        if (place < 0) {
            throw new IllegalArgumentException("the file has no column \"" + heading + "\"");
        }
        return place;
    }

    private static UnreadableFileException changed(long line) {
        return new UnreadableFileException(
                line, "The file is not the one that was uploaded any more. Upload it again and confirm its mapping.");
    }

    /** Hands each cell of a wanted record to those who asked for its column. */
    private static final class Loader implements RecordVisitor {

        private static final ColumnSink[] NOBODY = {};

        private final List<String> headings;
        private final ColumnSink[][] sinks;
        private final IntPredicate wanted;
        private int records;
        private int loaded;
        private boolean loading;

        Loader(TableProfile profile, List<ColumnReading> readings, int capacity, IntPredicate wanted) {
            this.headings = profile.headings();
            this.wanted = wanted;
            this.sinks = new ColumnSink[headings.size()][];
            Arrays.fill(sinks, NOBODY);
            readings.forEach(reading -> load(place(headings, reading.heading()), ColumnSink.of(reading, capacity)));
            begin();
        }

        private void load(int column, ColumnSink sink) {
            ColumnSink[] more = Arrays.copyOf(sinks[column], sinks[column].length + 1);
            more[sinks[column].length] = sink;
            sinks[column] = more;
        }

        private void begin() {
            loading = wanted.test(records);
        }

        int records() {
            return records;
        }

        Table table() {
            Table.Builder table = Table.ofRecords(loaded);
            for (ColumnSink[] column : sinks) {
                for (ColumnSink sink : column) {
                    sink.addTo(table);
                }
            }
            return table.build();
        }

        @Override
        public void header(List<String> names) {
            if (!names.equals(headings)) {
                throw changed(1);
            }
        }

        @Override
        public void line(long line) {}

        @Override
        public void cell(int column, char[] text, int from, int to) {
            ColumnSink[] readers = sinks[column];
            if (!loading || readers.length == 0) {
                return;
            }
            int start = Blanks.skip(text, from, to);
            int end = Blanks.skipBack(text, start, to);
            for (ColumnSink reader : readers) {
                reader.add(text, start, end);
            }
        }

        @Override
        public void endOfRecord() {
            loaded += loading ? 1 : 0;
            records++;
            begin();
        }
    }
}
