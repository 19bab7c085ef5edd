package io.compliancescan.generator;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Keeps ordinary traffic from completing a pattern by accident, so that the answer key is the whole truth. It remembers a
 * little of each account and tempers an amount that would say too much; the accounts that patterns are planted on
 * ("subjects") are otherwise kept well below every threshold, so that nothing blurs what they do on purpose.
 */
final class Discretion {

    /** Above this, after a long silence, an account has woken. */
    private static final long NOTABLE = 5_000_00;

    private static final long BAND_LEAST = 8_000_00;
    private static final long BAND_MOST = 10_000_00;
    private static final long ROUND = 1_000_00;

    private static final int BAND_WINDOW = Period.DAY;
    private static final int ROUND_WINDOW = 30 * Period.DAY;
    private static final int SILENCE = 90 * Period.DAY;

    /** Further back than any feed is long, and near enough for differences to fit an int. */
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final int[] lastSeen;
    private final int[] lastInBand;
    private final int[] lastRound;
    private final BitSet subjects;

    Discretion(int accounts) {
        this.lastSeen = never(accounts);
        this.lastInBand = never(accounts);
        this.lastRound = never(accounts);
        this.subjects = new BitSet(accounts);
    }

    /** From now on, no one is a subject. */
    void dismissSubjects() {
        subjects.clear();
    }

    /**
     * Makes the account a subject from this second on; false if it is one already, or if what it did in the last month
     * could blur its pattern.
     */
    boolean engage(int account, int second) {
        if (subjects.get(account) || second - lastRound[account] < ROUND_WINDOW) {
            return false;
        }
        subjects.set(account);
        return true;
    }

    /** The amount, or a smaller or less round one if it would complete a pattern. */
    long temper(int account, int second, long amount) {
        boolean subject = subjects.get(account);
        long tempered = amount;
        if (subject || wouldWake(account, second)) {
            while (tempered >= NOTABLE) {
                tempered /= 2;
            }
        }
        if (inBand(tempered) && second - lastInBand[account] < BAND_WINDOW) {
            tempered /= 2;
        }
        if (isRound(tempered) && (subject || second - lastRound[account] < ROUND_WINDOW)) {
            tempered += 5;
        }
        return tempered;
    }

    /** To be told of every transaction, planted ones included. */
    void remember(int account, int second, long amount) {
        lastSeen[account] = second;
        if (inBand(amount)) {
            lastInBand[account] = second;
        }
        if (isRound(amount)) {
            lastRound[account] = second;
        }
    }

    private boolean wouldWake(int account, int second) {
        return lastSeen[account] != NEVER && second - lastSeen[account] >= SILENCE;
    }

    /** Some policies count 10,000 itself as just below the threshold, so here it belongs to the band. */
    private static boolean inBand(long amount) {
        return amount >= BAND_LEAST && amount <= BAND_MOST;
    }

    private static boolean isRound(long amount) {
        return amount % ROUND == 0;
    }

    private static int[] never(int accounts) {
        int[] seconds = new int[accounts];
        Arrays.fill(seconds, NEVER);
        return seconds;
    }
}
