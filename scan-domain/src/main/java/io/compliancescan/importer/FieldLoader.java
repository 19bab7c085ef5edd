package io.compliancescan.importer;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.NumberColumnBuilder;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextCells;
import io.compliancescan.table.TextColumnBuilder;
import io.compliancescan.table.TimeColumnBuilder;
import java.util.function.BiConsumer;

/** Makes one column of a file one field of a table, or two columns, block by block. */
sealed interface FieldLoader {

    /** The loader for that reading of a file with that many records. */
    static FieldLoader of(FieldReading reading, int records) {
        if (reading instanceof ColumnReading column) {
            return ofColumn(column, records);
        }
        if (reading instanceof FieldReading.Joined joined) {
            return new Joined(joined, ofColumn(joined.whole(), records));
        }
        if (reading instanceof FieldReading.OneOfTwo oneOfTwo) {
            return new OneOfTwo(oneOfTwo, new NumberColumnBuilder(records));
        }
        throw new AssertionError(reading);
    }

    private static OfColumn ofColumn(ColumnReading reading, int records) {
        return switch (reading.use().kind()) {
            case TEXT -> new Texts(reading, new TextColumnBuilder(records));
            case NUMBER -> new Numbers(reading, new NumberColumnBuilder(records));
            case TIME -> new Times(reading, new TimeColumnBuilder(records));
        };
    }

    /**
     * Gives every column that is read a sink for a block of about that many records.
     *
     * @param columns takes headings and their sinks
     */
    void feed(int records, BiConsumer<String, ColumnSink> columns);

    /** Puts the field into the table, once every block was delivered. */
    void addTo(Table.Builder table);

    /** One column. */
    sealed interface OfColumn extends FieldLoader {

        /** Says what is loaded, and from where. */
        ColumnReading reading();

        /** A sink for a block of about that many records. */
        ColumnSink sink(int records);

        @Override
        default void feed(int records, BiConsumer<String, ColumnSink> columns) {
            columns.accept(reading().heading(), sink(records));
        }
    }

    /** Two columns as one. */
    record Joined(FieldReading.Joined reading, OfColumn whole) implements FieldLoader {

        @Override
        public void feed(int records, BiConsumer<String, ColumnSink> columns) {
            boolean both = reading.use().kind() == FieldUse.Kind.TIME;
            JoinedCells cells = new JoinedCells(whole.sink(records), both);
            columns.accept(reading.whole().heading(), cells.first());
            columns.accept(reading.second(), cells.second());
        }

        @Override
        public void addTo(Table.Builder table) {
            whole.addTo(table);
        }
    }

    /** A number that is in one of two columns. */
    record OneOfTwo(FieldReading.OneOfTwo reading, NumberColumnBuilder column) implements FieldLoader {

        @Override
        public void feed(int records, BiConsumer<String, ColumnSink> columns) {
            OneOfTwoCells cells = new OneOfTwoCells(
                    reading.first().numbers(), reading.second().numbers(), new NumberColumnBuilder(records), column);
            columns.accept(reading.first().heading(), cells.first());
            columns.accept(reading.second().heading(), cells.second());
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(reading.use().field(), column.build());
        }
    }

    /** Texts as written. */
    record Texts(ColumnReading reading, TextColumnBuilder column) implements OfColumn {

        @Override
        public ColumnSink sink(int records) {
            return new ColumnSink.Texts(new TextCells(records), column);
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(reading.use().field(), column.build());
        }
    }

    /** Numbers of one notation. */
    record Numbers(ColumnReading reading, NumberColumnBuilder column) implements OfColumn {

        @Override
        public ColumnSink sink(int records) {
            return new ColumnSink.Numbers(
                    new NumberParser(reading.numbers()), new NumberColumnBuilder(records), column);
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(reading.use().field(), column.build());
        }
    }

    /** Times of one notation. */
    record Times(ColumnReading reading, TimeColumnBuilder column) implements OfColumn {

        @Override
        public ColumnSink sink(int records) {
            return new ColumnSink.Times(TimeParser.of(reading.times()), new TimeColumnBuilder(records), column);
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(reading.use().field(), column.build());
        }
    }
}
