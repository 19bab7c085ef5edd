package io.compliancescan.importer;

import io.compliancescan.table.NumberColumnBuilder;
import java.math.BigDecimal;

/** Takes the number that each record of a block has in one of two columns, without its sign. */
final class OneOfTwoCells {

    private final NumberColumnBuilder cells;
    private final NumberColumnBuilder column;
    private final Side first;
    private final Side second;
    private boolean halfThere;

    /**
     * @param cells holds what the block has
     * @param column gets it
     */
    OneOfTwoCells(NumberReading first, NumberReading second, NumberColumnBuilder cells, NumberColumnBuilder column) {
        this.cells = cells;
        this.column = column;
        this.first = new Side(new NumberParser(first));
        this.second = new Side(new NumberParser(second));
    }

    /** Takes the cells of one column. */
    ColumnSink first() {
        return first;
    }

    /** Takes the cells of the other. */
    ColumnSink second() {
        return second;
    }

    private void arrived() {
        halfThere = !halfThere;
        if (halfThere) {
            return;
        }
        boolean firstIsFuller = first.content.compareTo(second.content) >= 0;
        Side fuller = firstIsFuller ? first : second;
        Side other = firstIsFuller ? second : first;
        if (fuller.content == Content.ZERO || fuller.content == Content.AMOUNT && other.content != Content.AMOUNT) {
            cells.add(fuller.amount);
        } else {
            cells.addUnknown();
        }
    }

    /** From the least to what decides in any case. */
    private enum Content {
        BLANK,
        ZERO,
        AMOUNT,
        UNREADABLE
    }

    /** Takes the cells of one of the columns. */
    final class Side implements ColumnSink {

        private final NumberParser parser;
        private Content content = Content.BLANK;
        private BigDecimal amount = BigDecimal.ZERO;

        private Side(NumberParser parser) {
            this.parser = parser;
        }

        @Override
        public void add(char[] text, int from, int to) {
            if (from == to) {
                content = Content.BLANK;
            } else if (parser.read(text, from, to)) {
                amount = parser.exact().abs();
                content = amount.signum() == 0 ? Content.ZERO : Content.AMOUNT;
            } else {
                content = Content.UNREADABLE;
            }
            arrived();
        }

        @Override
        public void deliver() {
            if (this == first) {
                column.addAll(cells);
                cells.clear();
            }
        }
    }
}
