package io.compliancescan.importer;

import io.compliancescan.table.NumberColumnBuilder;
import io.compliancescan.table.TextCells;
import io.compliancescan.table.TextColumnBuilder;
import io.compliancescan.table.TimeColumn;
import io.compliancescan.table.TimeColumnBuilder;

/** Takes the cells that one column has in one block of records. */
sealed interface ColumnSink
        permits ColumnSink.Texts, ColumnSink.Numbers, ColumnSink.Times, JoinedCells.Part, OneOfTwoCells.Side {

    /** Takes a cell without its surrounding blanks; blank when {@code from} is {@code to}. */
    void add(char[] text, int from, int to);

    /** Puts all cells behind those that the column has so far, and is empty again. */
    void deliver();

    /** As written. */
    record Texts(TextCells cells, TextColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            cells.add(text, from, to);
        }

        @Override
        public void deliver() {
            column.addAll(cells);
            cells.clear();
        }
    }

    /** As numbers of one notation. */
    record Numbers(NumberParser parser, NumberColumnBuilder cells, NumberColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            if (from < to && parser.read(text, from, to)) {
                parser.addTo(cells);
            } else {
                cells.addUnknown();
            }
        }

        @Override
        public void deliver() {
            column.addAll(cells);
            cells.clear();
        }
    }

    /** As times of one notation. */
    record Times(TimeParser parser, TimeColumnBuilder cells, TimeColumnBuilder column) implements ColumnSink {

        @Override
        public void add(char[] text, int from, int to) {
            cells.add(from == to ? TimeColumn.UNKNOWN : parser.read(text, from, to));
        }

        @Override
        public void deliver() {
            column.addAll(cells);
            cells.clear();
        }
    }
}
