package io.compliancescan.importer;

import java.util.Arrays;

/** Puts the cells that two columns have in one block of records together, with a blank between. */
final class JoinedCells {

    private static final int USUAL_LENGTH = 32;

    private final ColumnSink whole;
    private final boolean both;
    private final Part first = new Part();
    private final Part second = new Part();
    private boolean halfThere;
    private char[] joined = new char[USUAL_LENGTH];

    /**
     * @param whole takes what comes of it
     * @param both whether nothing comes of it where one cell is blank
     */
    JoinedCells(ColumnSink whole, boolean both) {
        this.whole = whole;
        this.both = both;
    }

    /** Takes the cells that come first in what is put together, not needfully in the file. */
    ColumnSink first() {
        return first;
    }

    /** Takes the other cells. */
    ColumnSink second() {
        return second;
    }

    private void arrived() {
        halfThere = !halfThere;
        if (halfThere) {
            return;
        }
        if (first.length > 0 && second.length > 0) {
            whole.add(joined, 0, join());
        } else if (both) {
            whole.add(joined, 0, 0);
        } else {
            Part there = first.length > 0 ? first : second;
            whole.add(there.cell, 0, there.length);
        }
    }

    private int join() {
        int length = first.length + 1 + second.length;
        if (length > joined.length) {
            joined = new char[2 * length];
        }
        System.arraycopy(first.cell, 0, joined, 0, first.length);
        joined[first.length] = ' ';
        System.arraycopy(second.cell, 0, joined, first.length + 1, second.length);
        return length;
    }

    /** Takes the cells of one of the columns. */
    final class Part implements ColumnSink {

        private char[] cell = new char[USUAL_LENGTH];
        private int length;

        @Override
        public void add(char[] text, int from, int to) {
            length = to - from;
            if (length > cell.length) {
                cell = Arrays.copyOf(cell, 2 * length);
            }
            System.arraycopy(text, from, cell, 0, length);
            arrived();
        }

        @Override
        public void deliver() {
            if (this == first) {
                whole.deliver();
            }
        }
    }
}
