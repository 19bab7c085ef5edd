package io.compliancescan.generator;

/**
 * The accounts of the bank, numbered from 0: first the regular ones, the busiest in front, then the sleepers, which move
 * only when a pattern says so.
 */
final class Customers {

    private static final int FEWEST = 50;

    /** Keeps memory bounded however long the file. */
    private static final int MOST = 1_000_000;

    private static final long MEDIAN_OPENING_BALANCE = 12_000_00;

    private final int regulars;
    private final float[] sizes;
    private final long[] openingBalances;

    Customers(int regulars, int sleepers, Dice dice) {
        this.regulars = regulars;
        this.sizes = new float[regulars + sleepers];
        this.openingBalances = new long[sizes.length];
        for (int account = 0; account < sizes.length; account++) {
            sizes[account] = size(dice);
            openingBalances[account] = openingBalance(sizes[account], dice);
        }
    }

    /** One for every ten rows, within bounds. */
    static int regularsFor(long rows) {
        return (int) Math.max(FEWEST, Math.min(MOST, rows / 10));
    }

    int regulars() {
        return regulars;
    }

    int sleepers() {
        return sizes.length - regulars;
    }

    int count() {
        return sizes.length;
    }

    /** How many times the money of an ordinary person this customer moves. */
    double size(int account) {
        return sizes[account];
    }

    /** A copy, in cents. */
    long[] openingBalances() {
        return openingBalances.clone();
    }

    /** Most are people; one in ten is a business. */
    private static float size(Dice dice) {
        return dice.oneIn(10) ? (float) (14 * dice.logNormal(0.8)) : (float) dice.logNormal(0.5);
    }

    /** One account in fifty has just been opened and holds nothing. */
    private static long openingBalance(double size, Dice dice) {
        long balance = (long) (MEDIAN_OPENING_BALANCE * size * dice.logNormal(0.9));
        return dice.oneIn(50) ? 0 : balance;
    }
}
