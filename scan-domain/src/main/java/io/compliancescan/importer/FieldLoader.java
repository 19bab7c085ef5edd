package io.compliancescan.importer;

import io.compliancescan.table.NumberColumnBuilder;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextCells;
import io.compliancescan.table.TextColumnBuilder;
import io.compliancescan.table.TimeColumnBuilder;

/** Makes one column of a file one field of a table, block by block. */
sealed interface FieldLoader {

    /** The loader for that reading of a file with that many records. */
    static FieldLoader of(ColumnReading reading, int records) {
        return switch (reading.use().kind()) {
            case TEXT -> new Texts(reading, new TextColumnBuilder(records));
            case NUMBER -> new Numbers(reading, new NumberColumnBuilder(records));
            case TIME -> new Times(reading, new TimeColumnBuilder(records));
        };
    }

    /** Says what is loaded, and from where. */
    ColumnReading reading();

    /** A sink for a block of about that many records. */
    ColumnSink sink(int records);

    /** Puts the field into the table, once every block was delivered. */
    void addTo(Table.Builder table);

    /** Texts as written. */
    record Texts(ColumnReading reading, TextColumnBuilder column) implements FieldLoader {

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
    record Numbers(ColumnReading reading, NumberColumnBuilder column) implements FieldLoader {

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
    record Times(ColumnReading reading, TimeColumnBuilder column) implements FieldLoader {

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
