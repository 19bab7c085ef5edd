package io.compliancescan.importer;

import java.util.SplittableRandom;

/**
 * Counts different texts, up to a bound. Remembers a hash of 64 bits of each, not the text: a miscount is less likely
 * than one in a hundred billion.
 */
final class DistinctTally {

    /** Another one in every process, so that nobody can prepare a file of texts that all collide. */
    private static final long MULTIPLIER = new SplittableRandom().nextLong() | 1;

    private static final long FREE = 0;

    /** A power of two, at most half full. */
    private long[] hashes = new long[64];

    private int count;

    /** Told apart from the count, since other threads ask for it. */
    private volatile boolean full;

    /** How many there are, {@link ColumnProfile#DISTINCT_BOUND} at most. */
    int count() {
        return count;
    }

    /** A tally of more texts; it counts none once this one has no room for them. May be called by any thread. */
    DistinctTally ofMore() {
        DistinctTally more = new DistinctTally();
        more.full = full;
        return more;
    }

    /** Counts the texts of the other tally. */
    void add(DistinctTally other) {
        for (long hash : other.hashes) {
            if (hash != FREE && !full) {
                add(hash);
            }
        }
    }

    void add(char[] text, int from, int to) {
        if (full) {
            return;
        }
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = (hash + text[i] + 1) * MULTIPLIER;
        }
        add(hash == FREE ? 1 : hash);
    }

    private void add(long hash) {
        int place = place(hash);
        if (hashes[place] == hash) {
            return;
        }
        hashes[place] = hash;
        count++;
        full = count == ColumnProfile.DISTINCT_BOUND;
        if (count * 2 > hashes.length) {
            grow();
        }
    }

    private int place(long hash) {
        int mask = hashes.length - 1;
        int place = (int) (hash ^ hash >>> 32) & mask;
        while (hashes[place] != FREE && hashes[place] != hash) {
            place = place + 1 & mask;
        }
        return place;
    }

    private void grow() {
        long[] old = hashes;
        hashes = new long[old.length * 2];
        for (long hash : old) {
            if (hash != FREE) {
                hashes[place(hash)] = hash;
            }
        }
    }
}
