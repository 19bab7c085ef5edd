package io.compliancescan.table;

import java.util.Arrays;

/** Collects the texts of a column in record order. */
public final class TextColumnBuilder {

    private final Dictionary dictionary = new Dictionary();
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

    /** Adds cells. */
    public void addAll(TextCells cells) {
        if (size + cells.size() > codes.length) {
            codes = Arrays.copyOf(codes, Math.max(size + cells.size(), codes.length * 2));
        }
        dictionary.codes(cells, codes, size);
        size += cells.size();
    }

    public TextColumn build() {
        return TextColumn.owning(codes.length == size ? codes : Arrays.copyOf(codes, size), dictionary.texts());
    }
}
