package io.compliancescan.generator;

/**
 * One record of the file.
 *
 * @param number position in the feed, from 1; a later file of the same feed shows the same number
 * @param second seconds since the start of the feed
 * @param amount cents
 * @param pattern number of the planted pattern that this record is evidence of, or {@link #NO_PATTERN}
 */
record Transaction(
        long number, int second, TransactionType type, long amount, Side account, Side recipient, int pattern) {

    static final int NO_PATTERN = -1;

    /**
     * One party and its balance in cents. Who has no account at this bank has 0 before and after.
     */
    record Side(Party party, long before, long after) {}

    Transaction asEvidenceOf(int newPattern) {
        return new Transaction(number, second, type, amount, account, recipient, newPattern);
    }
}
