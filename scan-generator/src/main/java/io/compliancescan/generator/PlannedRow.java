package io.compliancescan.generator;

/**
 * A transaction fixed in advance.
 *
 * @param second seconds since the start of the feed
 * @param pattern number of the pattern it is evidence of, or {@link Transaction#NO_PATTERN}
 */
record PlannedRow(int second, int account, Deed deed, int pattern) {

    /** What is to be done; how it turns out depends on the account's balance when the time has come. */
    sealed interface Deed {

        Transaction by(Teller teller, int second, int account);

        /** Something innocent. */
        record Ordinary() implements Deed {
            @Override
            public Transaction by(Teller teller, int second, int account) {
                return teller.ordinary(second, account);
            }
        }

        /** A certain amount, in cents. */
        record Exactly(TransactionType type, long amount) implements Deed {
            @Override
            public Transaction by(Teller teller, int second, int account) {
                return teller.exactly(second, account, type, amount);
            }
        }

        /** The whole balance. */
        record Drain(TransactionType type) implements Deed {
            @Override
            public Transaction by(Teller teller, int second, int account) {
                return teller.drain(second, account, type);
            }
        }
    }

    Transaction carryOut(Teller teller) {
        return deed.by(teller, second, account).asEvidenceOf(pattern);
    }
}
