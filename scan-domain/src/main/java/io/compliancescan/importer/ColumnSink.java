package io.compliancescan.importer;

import io.compliancescan.table.NumberColumnBuilder;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumnBuilder;
import io.compliancescan.table.TimeColumn;
import io.compliancescan.table.TimeColumnBuilder;

/** Takes the cells of one column and makes them one field of a table. */
sealed interface ColumnSink {

    /** The sink for that reading of a file with that many records. */
    static ColumnSink of(ColumnReading reading, int records) {
        String field = reading.use().field();
        return switch (reading.use().kind()) {
            case TEXT -> new Texts(field, new TextColumnBuilder(records));
            case NUMBER -> new Numbers(field, new NumberParser(reading.numbers()), new NumberColumnBuilder(records));
            case TIME -> new Times(field, TimeParser.of(reading.times()), new TimeColumnBuilder(records));
        };
    }

    /** Takes a cell without its surrounding blanks; blank when {@code from} is {@code to}. */
    void add(char[] text, int from, int to);

    /** Puts the field into the table. */
    void addTo(Table.Builder table);

    /** As written. */
    record Texts(String field, TextColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            column.add(text, from, to);
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(field, column.build());
        }
    }

    /** As numbers of one notation. */
    record Numbers(String field, NumberParser parser, NumberColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            if (from < to && parser.read(text, from, to)) {
                parser.addTo(column);
            } else {
                column.addUnknown();
            }
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(field, column.build());
        }
    }

    /** As times of one notation. */
    record Times(String field, TimeParser parser, TimeColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            column.add(from == to ? TimeColumn.UNKNOWN : parser.read(text, from, to));
        }

        @Override
        public void addTo(Table.Builder table) {
            table.with(field, column.build());
        }
    }
}
