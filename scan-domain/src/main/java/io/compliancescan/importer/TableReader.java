package io.compliancescan.importer;

import io.compliancescan.table.Table;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntPredicate;

/** Reads columns of a file that was profiled into a table. */
public final class TableReader {

    private static final IntPredicate ALL = record -> true;

    private final TableProfile profile;
    private final Dialect plain;
    private final List<String> headings;
    private final List<FieldLoader> fields;

    /** Those that were delivered: a new one for each block would be most of the garbage. */
    private final Queue<BlockLoader> idle = new ConcurrentLinkedQueue<>();

    private int records;
    private int loaded;

    private TableReader(TableProfile profile, List<? extends FieldReading> readings, int expected) {
        this.profile = profile;
        this.plain = PlainBytes.dialect(profile.dialect());
        this.headings = profile.headings();
        this.fields = readings.stream()
                .map(reading -> FieldLoader.of(requireColumns(reading), expected))
                .toList();
    }

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
    public static Table read(InputStream bytes, TableProfile profile, List<? extends FieldReading> readings) {
        TableReader reader = new TableReader(profile, readings, profile.records());
        reader.readAll(bytes);
        return reader.table();
    }

    /**
     * The same of some records alone, in the order of the file. Takes no memory for the others.
     *
     * @param records their places in the file, from 0; none behind its end
     */
    public static Table read(
            InputStream bytes, TableProfile profile, List<? extends FieldReading> readings, BitSet records) {
        TableReader reader = new TableReader(profile, readings, records.cardinality());
        reader.add(reader.load(PlainBytes.of(bytes, profile.dialect()), records::get));
        return reader.table();
    }

    private void readAll(InputStream bytes) {
        RecordBlocks blocks = RecordBlocks.of(bytes, profile.dialect());
        add(load(blocks.next(), ALL));
        InOrder.run(blocks, this::loadMore, this::add);
    }

    private BlockLoader load(InputStream fromHeader, IntPredicate wanted) {
        BlockLoader loader = new BlockLoader(headings, fields, wanted);
        return visit(loader, () -> CsvRecords.visit(fromHeader, plain, loader));
    }

    private BlockLoader loadMore(InputStream block) {
        BlockLoader used = idle.poll();
        BlockLoader loader = used == null ? new BlockLoader(headings, fields, ALL) : used;
        return visit(loader, () -> CsvRecords.visitMore(block, plain, headings.size(), loader));
    }

    /** The file could be read when it was profiled: if it cannot be read now, it is not the same. */
    private static BlockLoader visit(BlockLoader loader, Runnable way) {
        try {
            way.run();
        } catch (BrokenCharacterException | UnreadableFileException e) {
            throw changed();
        }
        return loader;
    }

    private void add(BlockLoader block) {
        records += block.records();
        loaded += block.loaded();
        block.deliver();
        idle.add(block);
    }

    private Table table() {
        if (records != profile.records()) {
            throw changed();
        }
        Table.Builder table = Table.ofRecords(loaded);
        fields.forEach(field -> field.addTo(table));
        return table.build();
    }

    private FieldReading requireColumns(FieldReading reading) {
        reading.headings().stream()
                .filter(heading -> !headings.contains(heading))
                .findFirst()
                .ifPresent(heading -> {
                    throw new IllegalArgumentException("the file has no column \"" + heading + "\"");
                });
        return reading;
    }

    static UnreadableFileException changed() {
        return new UnreadableFileException(
                1, "The file is not the one that was uploaded any more. Upload it again and confirm its mapping.");
    }
}
