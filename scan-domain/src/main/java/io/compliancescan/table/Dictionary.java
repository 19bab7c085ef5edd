package io.compliancescan.table;

/** Numbers texts in the order in which they first appear. Looks them up by their characters, without strings. */
final class Dictionary {

    private static final long FREE = 0;

    /** How many look-ups wait for memory at the same time. */
    private static final int BATCH = 256;

    private final Texts texts = new Texts();

    /** A power of two, at most half full; the upper half of an entry is the text's hash, the lower its code plus one. */
    private long[] entries = new long[1 << 10];

    private final long[] likely = new long[BATCH];

    /**
     * Looks up texts; a new one gets the next code.
     *
     * @param codes takes their codes; a missing text is {@link TextColumn#MISSING}
     * @param at where the first code goes
     */
    void codes(TextCells cells, int[] codes, int at) {
        for (int from = 0; from < cells.size(); from += BATCH) {
            codes(cells, from, Math.min(cells.size(), from + BATCH), codes, at + from);
        }
    }

    /** All texts, by code. To be called last. */
    Texts texts() {
        return texts;
    }

    /** First does what needs no other text: a look-up that misses the cache then holds up none of the others. */
    private void codes(TextCells cells, int from, int to, int[] codes, int at) {
        int mask = entries.length - 1;
        for (int cell = from; cell < to; cell++) {
            likely[cell - from] = entries[cells.hash(cell) & mask];
        }
        for (int cell = from; cell < to; cell++) {
            codes[at + cell - from] = cells.start(cell) == cells.end(cell)
                    ? TextColumn.MISSING
                    : code(cells.chars(), cells.start(cell), cells.end(cell), cells.hash(cell), likely[cell - from]);
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
}
