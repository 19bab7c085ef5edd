package io.compliancescan.table;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers texts in the order in which they first appear. Looks them up by their characters, without strings. */
final class Dictionary {

    private static final int FREE = 0;

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private String[] texts = new String[64];
    private int[] hashes = new int[64];
    private int size;

    /** A power of two, at most half full; holds codes plus one. */
    private int[] places = new int[128];

    /** The code of the slice's text, a new one when it was not seen before. */
    int code(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int mask = places.length - 1;
        int place = hash & mask;
        while (places[place] != FREE) {
            int code = places[place] - 1;
            if (hashes[code] == hash && equal(texts[code], text, from, to)) {
                return code;
            }
            place = place + 1 & mask;
        }
        return add(new String(text, from, to - from), hash, place);
    }

    /** All texts, by code. */
    String[] texts() {
        return Arrays.copyOf(texts, size);
    }

    private int add(String text, int hash, int place) {
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        texts[size] = text;
        hashes[size] = hash;
        places[place] = ++size;
        if (size * 2 > places.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        places = new int[places.length * 2];
        int mask = places.length - 1;
        for (int code = 0; code < size; code++) {
            int place = hashes[code] & mask;
            while (places[place] != FREE) {
                place = place + 1 & mask;
            }
            places[place] = code + 1;
        }
    }

    private static int hash(char[] text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i] + 1) * MULTIPLIER;
        }
        return (int) (hash ^ hash >>> 32);
    }

    private static boolean equal(String known, char[] text, int from, int to) {
        if (known.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (known.charAt(i - from) != text[i]) {
                return false;
            }
        }
        return true;
    }
}
