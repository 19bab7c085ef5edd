package io.compliancescan.table;

import java.util.Arrays;

/**
 * Collects the texts of a column in record order. Cells wait until there are enough of them to be looked up together:
 * the look-ups of one batch wait for memory at the same time, not one after the other.
 */
public final class TextColumnBuilder {

    private static final int BATCH = 256;

    private final Dictionary dictionary = new Dictionary();
    private final int[] ends = new int[BATCH];
    private char[] waiting = new char[BATCH * 16];
    private int cells;
    private int[] codes;
    private int size;

    /** A builder for a column of any length. */
    public TextColumnBuilder() {
        this(1024);
    }

    /** @param expected how many records there will be, about */
    public TextColumnBuilder(int expected) {
        this.codes = new int[expected];
    }

    /** Adds a cell; surrounding blanks do not count, and a blank cell is missing. */
    public void add(String cell) {
        char[] text = cell.strip().toCharArray();
        add(text, 0, text.length);
    }

    /**
     * Adds a cell without making a string of it.
     *
     * @param text holds the cell, which has no surrounding blanks; an empty one is missing
     * @param from where the cell begins
     * @param to where it has ended
     */
    public void add(char[] text, int from, int to) {
        if (cells == BATCH) {
            lookUp();
        }
        int start = cells == 0 ? 0 : ends[cells - 1];
        int end = start + to - from;
        if (end > waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(end, waiting.length * 2));
        }
        for (int at = start, i = from; i < to; i++, at++) {
            waiting[at] = text[i];
        }
        ends[cells++] = end;
    }

    public TextColumn build() {
        lookUp();
        return TextColumn.owning(codes.length == size ? codes : Arrays.copyOf(codes, size), dictionary.texts());
    }

    private void lookUp() {
        if (size + cells > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(size + cells, codes.length * 2));
        }
        dictionary.codes(waiting, ends, cells, codes, size);
        size += cells;
        cells = 0;
    }
}
