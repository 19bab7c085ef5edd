package io.compliancescan.table;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Texts of cells, one after the other, ready to be looked up in a {@link Dictionary}. */
public final class TextCells {

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private static final int LENGTH = 16;

    private char[] chars;
    private int[] ends;
    private int[] hashes;
    private int size;

    /** @param expected how many cells there will be, about */
    public TextCells(int expected) {
        this.chars = new char[expected * LENGTH];
        this.ends = new int[expected];
        this.hashes = new int[expected];
    }

    /**
     * Adds a cell without making a string of it.
     *
     * @param text holds the cell, which has no surrounding blanks; an empty one is missing
     * @param from where the cell begins
     * @param to where it has ended
     */
    public void add(char[] text, int from, int to) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        int start = start(size);
        int end = start + to - from;
        if (end > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(end, chars.length * 2));
        }
        long hash = 0;
        for (int at = start, i = from; i < to; i++, at++) {
            chars[at] = text[i];
            hash = (hash + text[i] + 1) * MULTIPLIER;
        }
        ends[size] = end;
        hashes[size++] = (int) (hash ^ hash >>> 32);
    }

    /** How many there are. */
    int size() {
        return size;
    }

    /** The characters of all texts. */
    char[] chars() {
        return chars;
    }

    /** Where the characters of a text begin. */
    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    /** Where the characters of a text have ended; where it begins, when the cell is missing. */
    int end(int cell) {
        return ends[cell];
    }

    /** A hash of a text. */
    int hash(int cell) {
        return hashes[cell];
    }

    /** Forgets all of them; others can be added. */
    public void clear() {
        size = 0;
    }
}
