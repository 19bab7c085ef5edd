package io.compliancescan.table;

import java.util.SplittableRandom;

/** Numbers texts in the order in which they first appear. Looks them up by their characters, without strings. */
final class Dictionary {

    private static final long FREE = 0;

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private final Texts texts = new Texts();

    /** A power of two, at most half full; the upper half of an entry is the text's hash, the lower its code plus one. */
    private long[] entries = new long[1 << 10];

    private int[] hashes = {};
    private long[] found = {};

    /**
     * Looks up texts that lie one after the other; a new one gets the next code.
     *
     * @param chars of all texts
     * @param ends where each has ended; an empty text is {@link TextColumn#MISSING}
     * @param count how many texts there are
     * @param codes takes their codes
     * @param at where the first code goes
     */
    void codes(char[] chars, int[] ends, int count, int[] codes, int at) {
        prepare(chars, ends, count);
        int from = 0;
        for (int i = 0; i < count; i++) {
            int to = ends[i];
            codes[at + i] = from == to ? TextColumn.MISSING : code(chars, from, to, hashes[i], found[i]);
            from = to;
        }
    }

    /** All texts, by code. To be called last. */
    Texts texts() {
        return texts;
    }

    /** Does what needs no other text: a look-up that misses the cache then holds up none of the others. */
    private void prepare(char[] chars, int[] ends, int count) {
        if (hashes.length < count) {
            hashes = new int[count];
            found = new long[count];
        }
        int from = 0;
        for (int i = 0; i < count; i++) {
            hashes[i] = hash(chars, from, ends[i]);
            from = ends[i];
        }
        int mask = entries.length - 1;
        for (int i = 0; i < count; i++) {
            found[i] = entries[hashes[i] & mask];
        }
    }

    /** @param likely the entry that was in the text's first place a moment ago */
    private int code(char[] text, int from, int to, int hash, long likely) {
        if (likely != FREE && holds(likely, text, from, to, hash)) {
            return (int) likely - 1;
        }
        int mask = entries.length - 1;
        int place = hash & mask;
        for (long entry = entries[place]; entry != FREE; entry = entries[place]) {
            if (holds(entry, text, from, to, hash)) {
                return (int) entry - 1;
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

    private boolean holds(long entry, char[] text, int from, int to, int hash) {
        return (int) (entry >>> Integer.SIZE) == hash && texts.equal((int) entry - 1, text, from, to);
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
