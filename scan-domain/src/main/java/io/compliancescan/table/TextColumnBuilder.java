package io.compliancescan.table;

import java.util.Arrays;

/**
 * Collects the texts of a column in record order. Cells wait until there are enough of them to be looked up together:
 * the look-ups of one batch wait for memory at the same time, not one after the other.
 */
public final class TextColumnBuilder {

    private static final int BATCH = 256;

    private final Dictionary dictionary = new Dictionary();
    private final TextCells waiting = new TextCells(BATCH);
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
        waiting.add(text, 0, text.length);
        if (waiting.size() == BATCH) {
            addWaiting();
        }
    }

    /** Adds cells. */
    public void addAll(TextCells cells) {
        addWaiting();
        lookUp(cells);
    }

    public TextColumn build() {
        addWaiting();
        return TextColumn.owning(codes.length == size ? codes : Arrays.copyOf(codes, size), dictionary.texts());
    }

    private void addWaiting() {
        lookUp(waiting);
        waiting.clear();
    }

    private void lookUp(TextCells cells) {
        if (size + cells.size() > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(size + cells.size(), codes.length * 2));
        }
        dictionary.codes(cells, codes, size);
        size += cells.size();
    }
}
