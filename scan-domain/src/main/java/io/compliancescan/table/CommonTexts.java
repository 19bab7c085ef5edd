package io.compliancescan.table;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the texts that two collections share, without making a string of any. Most texts are in one of them only, which
 * a look into a small set of hashes tells of nearly all of them; the rest are compared.
 */
final class CommonTexts {

    private static final int FREE = -1;

    /** Bits of the set for each text in it: one of eight texts that are not in it seems to be. */
    private static final int BITS = 8;

    private final Texts texts;

    /** The numbers of some texts by their hash; a power of two, at most half full. */
    private final int[] places;

    private CommonTexts(Texts texts, BitSet some) {
        this.texts = texts;
        this.places = new int[powerOfTwo(2 * some.cardinality())];
        Arrays.fill(places, FREE);
        int mask = places.length - 1;
        some.stream().forEach(number -> {
            int place = texts.hash(number) & mask;
            while (places[place] != FREE) {
                place = place + 1 & mask;
            }
            places[place] = number;
        });
    }

    /** For each text the number of the same one among others, or {@link TextColumn#MISSING}; of both, some alone count. */
    static int[] of(Texts texts, BitSet some, Texts others, BitSet someOthers) {
        int[] found = new int[texts.size()];
        Arrays.fill(found, TextColumn.MISSING);
        CommonTexts likely = new CommonTexts(texts, likely(texts, some, others, someOthers));
        someOthers.stream().forEach(other -> {
            int number = likely.find(others, other);
            if (number != FREE) {
                found[number] = other;
            }
        });
        return found;
    }

    /** The numbers of all texts that are among the others, and of some that are not. */
    private static BitSet likely(Texts texts, BitSet some, Texts others, BitSet someOthers) {
        int mask = powerOfTwo(BITS * someOthers.cardinality()) - 1;
        BitSet hashes = new BitSet(mask + 1);
        someOthers.stream().forEach(other -> hashes.set(others.hash(other) & mask));
        BitSet likely = new BitSet(texts.size());
        some.stream().filter(number -> hashes.get(texts.hash(number) & mask)).forEach(likely::set);
        return likely;
    }

    private int find(Texts others, int other) {
        int mask = places.length - 1;
        for (int place = others.hash(other) & mask; places[place] != FREE; place = place + 1 & mask) {
            if (texts.equal(places[place], others, other)) {
                return places[place];
            }
        }
        return FREE;
    }

    /** The least power of two above that, 2 at least. */
    private static int powerOfTwo(int below) {
        return Integer.highestOneBit(Math.max(1, below)) * 2;
    }
}
