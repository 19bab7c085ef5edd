package io.compliancescan.generator;

/**
 * Someone who sends or receives money.
 *
 * @param index which one of its kind, from 0
 */
record Party(Kind kind, int index) {

    /** How many digits follow the letter in a name. */
    static final int DIGITS = 9;

    private static final long NUMBERS = 1_000_000_000;

    /** Odd and no multiple of five, so that different indexes get different numbers. */
    private static final long STRIDE = 387_420_489;

    enum Kind {
        /** Has an account at this bank: the only kind whose balances the file knows. */
        CUSTOMER('C'),
        MERCHANT('M'),
        CASH_POINT('A'),
        OTHER_BANK('X');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    static Party customer(int account) {
        return new Party(Kind.CUSTOMER, account);
    }

    /** Unique among its kind and scattered, so that a name does not give away how busy its bearer is. */
    int number() {
        return (int) ((index + 1) * STRIDE % NUMBERS);
    }

    String name() {
        return kind.letter() + Long.toString(NUMBERS + number()).substring(1);
    }
}
