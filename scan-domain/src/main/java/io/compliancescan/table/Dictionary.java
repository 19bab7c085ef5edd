package io.compliancescan.table;

import java.util.SplittableRandom;

/** Numbers texts in the order in which they first appear. Looks them up by their characters, without strings. */
final class Dictionary {

    private static final long FREE = 0;

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private final Texts texts = new Texts();

    /** A power of two, at most half full; the upper half of an entry is the text's hash, the lower its code plus one. */
    private long[] entries = new long[128];

    /** The code of the slice's text, a new one when it was not seen before. */
    int code(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int mask = entries.length - 1;
        int place = hash & mask;
        for (long entry = entries[place]; entry != FREE; entry = entries[place]) {
            int code = (int) entry - 1;
            if ((int) (entry >>> Integer.SIZE) == hash && texts.equal(code, text, from, to)) {
                return code;
            }
            place = place + 1 & mask;
        }
        int code = texts.add(text, from, to);
        entries[place] = (long) hash << Integer.SIZE | code + 1;
        if (texts.size() * 2 > entries.length) {
            grow();
        }
        return code;
    }

    /** All texts, by code. To be called last. */
    Texts texts() {
        return texts;
    }

    private void grow() {
        long[] old = entries;
        entries = new long[old.length * 2];
        int mask = entries.length - 1;
        for (long entry : old) {
            if (entry != FREE) {
                int place = (int) (entry >>> Integer.SIZE) & mask;
                while (entries[place] != FREE) {
                    place = place + 1 & mask;
                }
                entries[place] = entry;
            }
        }
    }

    private static int hash(char[] text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i] + 1) * MULTIPLIER;
        }
        return (int) (hash ^ hash >>> 32);
    }
}
