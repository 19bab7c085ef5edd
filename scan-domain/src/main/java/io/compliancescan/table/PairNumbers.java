package io.compliancescan.table;

import java.util.Arrays;

/** Numbers pairs of codes in the order in which they are first asked for. A hash table of {@code long}s, without objects. */
final class PairNumbers {

    /** No pair of codes, which are not negative, looks like it. */
    private static final long FREE = -1;

    /** The golden ratio in 64 bits: spreads neighbouring codes. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] pairs = free(1 << 10);
    private int[] numbers = new int[pairs.length];
    private int size;

    /**
     * The number of the pair.
     *
     * @param one not negative
     * @param other not negative
     */
    int number(int one, int other) {
        long pair = (long) one << Integer.SIZE | other;
        int place = place(pair);
        if (pairs[place] == FREE) {
            pairs[place] = pair;
            numbers[place] = size++;
            if (size * 2 > pairs.length) {
                grow();
                return size - 1;
            }
        }
        return numbers[place];
    }

    /** How many pairs have a number. */
    int size() {
        return size;
    }

    /** Where the pair is, or belongs. At most half of the places are taken, so there always is one. */
    private int place(long pair) {
        int place = (int) (pair * SPREAD >>> Long.numberOfLeadingZeros(pairs.length - 1L));
        while (pairs[place] != FREE && pairs[place] != pair) {
            place = place + 1 & pairs.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldPairs = pairs;
        int[] oldNumbers = numbers;
        pairs = free(oldPairs.length * 2);
        numbers = new int[pairs.length];
        for (int i = 0; i < oldPairs.length; i++) {
            if (oldPairs[i] != FREE) {
                int place = place(oldPairs[i]);
                pairs[place] = oldPairs[i];
                numbers[place] = oldNumbers[i];
            }
        }
    }

    private static long[] free(int places) {
        long[] pairs = new long[places];
        Arrays.fill(pairs, FREE);
        return pairs;
    }
}
