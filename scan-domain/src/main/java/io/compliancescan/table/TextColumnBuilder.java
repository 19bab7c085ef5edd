package io.compliancescan.table;

import java.util.Arrays;

/** Collects the texts of a column in record order. */
public final class TextColumnBuilder {

    private final Dictionary dictionary = new Dictionary();
    private int[] codes = new int[1024];
    private int size;

    /** Adds a cell; surrounding blanks do not count, and a blank cell is missing. */
    public void add(String cell) {
        char[] text = cell.strip().toCharArray();
        add(text, 0, text.length);
    }

    /**
     * Adds a cell without making a string of it if its text was seen before.
     *
     * @param text holds the cell, which has no surrounding blanks; an empty one is missing
     * @param from where the cell begins
     * @param to where it has ended
     */
    public void add(char[] text, int from, int to) {
        append(from == to ? TextColumn.MISSING : dictionary.code(text, from, to));
    }

    public TextColumn build() {
        return TextColumn.owning(Arrays.copyOf(codes, size), dictionary.texts());
    }

    private void append(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }
}
