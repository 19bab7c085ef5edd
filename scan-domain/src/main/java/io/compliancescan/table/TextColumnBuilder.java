package io.compliancescan.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the texts of a column in record order. */
public final class TextColumnBuilder {

    private final Map<String, Integer> codeOf = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private int[] codes = new int[1024];
    private int size;

    /** Adds a cell; surrounding blanks do not count, and a blank cell is missing. */
    public void add(String cell) {
        String text = cell.strip();
        append(text.isEmpty() ? TextColumn.MISSING : codeOf.computeIfAbsent(text, this::remember));
    }

    public TextColumn build() {
        return TextColumn.owning(Arrays.copyOf(codes, size), dictionary.toArray(String[]::new));
    }

    private int remember(String text) {
        dictionary.add(text);
        return dictionary.size() - 1;
    }

    private void append(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        codes[size++] = code;
    }
}
