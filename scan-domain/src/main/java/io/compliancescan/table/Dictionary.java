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
    private final int[] places = new int[BATCH];
    private final int[] headers = new int[BATCH];

    /**
     * Looks up texts; a new one gets the next code.
     *
     * @param codes takes their codes; a missing text is {@link TextColumn#MISSING}
     * @param at where the first code goes
     */
    void codes(TextCells cells, int[] codes, int at) {
        for (int from = 0; from < cells.size(); from += BATCH) {
            int to = Math.min(cells.size(), from + BATCH);
            fetch(cells, from, to);
            for (int cell = from; cell < to; cell++) {
                codes[at + cell] = code(cells, cell, cell - from);
            }
        }
    }

    /** All texts, by code. To be called last. */
    Texts texts() {
        return texts;
    }

    /**
     * Fetches the likely entry of each text, its place and its beginning, one step for all texts after the other: each
     * step misses the processor's cache, but the misses of one step wait for memory at the same time.
     */
    private void fetch(TextCells cells, int from, int to) {
        int mask = entries.length - 1;
        for (int cell = from; cell < to; cell++) {
            likely[cell - from] = entries[cells.hash(cell) & mask];
        }
        for (int cell = from; cell < to; cell++) {
            long entry = likely[cell - from];
            if (isOf(entry, cells.hash(cell))) {
                places[cell - from] = texts.place((int) entry - 1);
            } else {
                likely[cell - from] = FREE;
            }
        }
        for (int i = 0; i < to - from; i++) {
            headers[i] = likely[i] == FREE ? 0 : texts.header(places[i]);
        }
    }

    /** @param fetched where what was fetched for the text is */
    private int code(TextCells cells, int cell, int fetched) {
        int from = cells.start(cell);
        int to = cells.end(cell);
        if (from == to) {
            return TextColumn.MISSING;
        }
        if (likely[fetched] != FREE && texts.equal(places[fetched], headers[fetched], cells.chars(), from, to)) {
            return (int) likely[fetched] - 1;
        }
        return find(cells.chars(), from, to, cells.hash(cell));
    }

    private int find(char[] text, int from, int to, int hash) {
        int mask = entries.length - 1;
        int place = hash & mask;
        for (long entry = entries[place]; entry != FREE; entry = entries[place]) {
            if (isOf(entry, hash) && texts.equal((int) entry - 1, text, from, to)) {
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

    private static boolean isOf(long entry, int hash) {
        return entry != FREE && (int) (entry >>> Integer.SIZE) == hash;
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
