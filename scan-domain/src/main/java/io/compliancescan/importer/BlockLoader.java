package io.compliancescan.importer;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Hands each cell of the wanted records of a block to those who asked for its column. */
final class BlockLoader implements RecordVisitor {

    private static final int RECORDS = 2048;
    private static final ColumnSink[] NOBODY = {};

    private final List<String> headings;
    private final ColumnSink[][] sinks;
    private final IntPredicate wanted;
    private int records;
    private int loaded;
    private boolean loading;

    /** @param wanted which records are, by their place in the block, from 0 */
    BlockLoader(List<String> headings, List<FieldLoader> fields, IntPredicate wanted) {
        this.headings = headings;
        this.wanted = wanted;
        this.sinks = new ColumnSink[headings.size()][];
        Arrays.fill(sinks, NOBODY);
        fields.forEach(field -> field.feed(RECORDS, (heading, sink) -> add(headings.indexOf(heading), sink)));
        begin();
    }

    private void add(int column, ColumnSink sink) {
        ColumnSink[] more = Arrays.copyOf(sinks[column], sinks[column].length + 1);
        more[sinks[column].length] = sink;
        sinks[column] = more;
    }

    private void begin() {
        loading = wanted.test(records);
    }

    /** How many records the block has. */
    int records() {
        return records;
    }

    /** How many of them are wanted. */
    int loaded() {
        return loaded;
    }

    /** Puts what was loaded behind what the fields have so far, and is ready for another block. */
    void deliver() {
        for (ColumnSink[] column : sinks) {
            for (ColumnSink sink : column) {
                sink.deliver();
            }
        }
        records = 0;
        loaded = 0;
        begin();
    }

    @Override
    public void header(List<String> names) {
        if (!names.equals(headings)) {
            throw TableReader.changed();
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
