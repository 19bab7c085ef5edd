package io.compliancescan.generator;

/** The kinds of suspicious behaviour that are planted. */
public enum PatternKind {
    /** Three to six transactions from 8,000.00 to 9,999.99 of one account, first and last less than 24 hours apart. */
    STRUCTURING(3),

    /**
     * At least 90 days in which the account makes no transaction, and then one above 5,000.00. The evidence is the last
     * transaction before the silence and the first after it.
     */
    DORMANT_ACCOUNT(2),

    /** Three to five amounts of one account that are multiples of 1,000.00, all within less than 30 days. */
    ROUND_AMOUNTS(3),

    /** A transfer or cash withdrawal of everything the account has. */
    DRAINED_ACCOUNT(1);

    private final int leastRows;

    PatternKind(int leastRows) {
        this.leastRows = leastRows;
    }

    /** How many of its rows must be in a file for the pattern to be there: a later file may begin in its middle. */
    int leastRows() {
        return leastRows;
    }
}
