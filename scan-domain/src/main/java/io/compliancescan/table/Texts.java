package io.compliancescan.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Texts by number, packed one after the other into blocks: millions of strings would take five times the memory, and a
 * miss of the processor's cache for each look at one of them.
 *
 * <p>Each begins with its length in characters and whether it is wide: twice the length plus one when some character
 * needs two bytes. That takes one byte, or five when it is 255 or more.
 */
final class Texts {

    private static final int OFFSET_BITS = 20;
    private static final int BLOCK = 1 << OFFSET_BITS;
    private static final int MOST_BLOCKS = 1 << Integer.SIZE - OFFSET_BITS;
    private static final int LONG_FORM = 255;
    private static final int LONGEST_HEADER = 5;

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private byte[][] blocks = new byte[16][];
    private int block = -1;
    private int end = BLOCK;

    /** Block and offset of each text. */
    private int[] places = new int[64];

    private int size;

    /** How many there are. */
    int size() {
        return size;
    }

    /** Adds a text; its number is how many there were before. */
    int add(char[] text, int from, int to) {
        boolean wide = isWide(text, from, to);
        int bytes = wide ? 2 * (to - from) : to - from;
        makeRoom(LONGEST_HEADER + bytes);
        if (size == places.length) {
            places = Arrays.copyOf(places, size * 2);
        }
        places[size] = block << OFFSET_BITS | end;
        writeHeader(2 * (to - from) + (wide ? 1 : 0));
        write(text, from, to, wide);
        return size++;
    }

    /** Whether a text is the same as these characters. */
    boolean equal(int number, char[] text, int from, int to) {
        return equal(places[number], header(places[number]), text, from, to);
    }

    /** Where a text lies. */
    int place(int number) {
        return places[number];
    }

    /** How the text at a place begins. */
    int header(int place) {
        return header(blocks[place >>> OFFSET_BITS], place & BLOCK - 1);
    }

    /** Whether the text at a place, which begins like this, is the same as these characters. */
    boolean equal(int place, int header, char[] text, int from, int to) {
        if (header >> 1 != to - from) {
            return false;
        }
        byte[] bytes = blocks[place >>> OFFSET_BITS];
        int start = (place & BLOCK - 1) + headerLength(header);
        return (header & 1) == 0 ? equalNarrow(bytes, start, text, from, to) : equalWide(bytes, start, text, from, to);
    }

    /** A text. */
    String text(int number) {
        byte[] bytes = blocks[places[number] >>> OFFSET_BITS];
        int at = places[number] & BLOCK - 1;
        int header = header(bytes, at);
        int start = at + headerLength(header);
        int length = header >> 1;
        if ((header & 1) == 0) {
            return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
        }
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = wideChar(bytes, start + 2 * i);
        }
        return new String(text);
    }

    /** Whether a text is the same as one of others. */
    boolean equal(int number, Texts others, int other) {
        byte[] bytes = blocks[places[number] >>> OFFSET_BITS];
        byte[] otherBytes = others.blocks[others.places[other] >>> OFFSET_BITS];
        int at = places[number] & BLOCK - 1;
        int otherAt = others.places[other] & BLOCK - 1;
        int length = length(bytes, at);
        return length == length(otherBytes, otherAt)
                && Arrays.equals(bytes, at, at + length, otherBytes, otherAt, otherAt + length);
    }

    /** A hash of a text; the same for the same text of others. */
    int hash(int number) {
        byte[] bytes = blocks[places[number] >>> OFFSET_BITS];
        int at = places[number] & BLOCK - 1;
        int end = at + length(bytes, at);
        long hash = 0;
        for (int i = at; i < end; i++) {
            hash = (hash + bytes[i] + 1) * MULTIPLIER;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private static boolean isWide(char[] text, int from, int to) {
        char all = 0;
        for (int i = from; i < to; i++) {
            all |= text[i];
        }
        return all > 0xFF;
    }

    /** @throws IllegalStateException when the texts take more than four gigabytes */
    private void makeRoom(int bytes) {
        if (end + bytes <= BLOCK) {
            return;
        }
        if (++block == MOST_BLOCKS) {
            throw new IllegalStateException("the different texts of one column take more than four gigabytes");
        }
        if (block == blocks.length) {
            blocks = Arrays.copyOf(blocks, block * 2);
        }
        blocks[block] = new byte[Math.max(BLOCK, bytes)];
        end = 0;
    }

    private void writeHeader(int header) {
        if (header < LONG_FORM) {
            put(header);
        } else {
            put(LONG_FORM);
            put(header >>> 24);
            put(header >>> 16);
            put(header >>> 8);
            put(header);
        }
    }

    private void write(char[] text, int from, int to, boolean wide) {
        for (int i = from; i < to; i++) {
            if (wide) {
                put(text[i] >>> 8);
            }
            put(text[i]);
        }
    }

    private void put(int lowestByte) {
        blocks[block][end++] = (byte) lowestByte;
    }

    /** How many bytes a text takes with its header. The same text is written in the same bytes everywhere. */
    private static int length(byte[] bytes, int at) {
        int header = header(bytes, at);
        int characters = header >> 1;
        return headerLength(header) + ((header & 1) == 0 ? characters : 2 * characters);
    }

    private static int header(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        return first < LONG_FORM ? first : wideChar(bytes, at + 1) << Character.SIZE | wideChar(bytes, at + 3);
    }

    private static int headerLength(int header) {
        return header < LONG_FORM ? 1 : LONGEST_HEADER;
    }

    private static boolean equalNarrow(byte[] bytes, int start, char[] text, int from, int to) {
        for (int i = from, at = start; i < to; i++, at++) {
            if ((bytes[at] & 0xFF) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean equalWide(byte[] bytes, int start, char[] text, int from, int to) {
        for (int i = from, at = start; i < to; i++, at += 2) {
            if (wideChar(bytes, at) != text[i]) {
                return false;
            }
        }
        return true;
    }

    private static char wideChar(byte[] bytes, int at) {
        return (char) ((bytes[at] & 0xFF) << Byte.SIZE | bytes[at + 1] & 0xFF);
    }
}
