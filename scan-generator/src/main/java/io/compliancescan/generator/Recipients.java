package io.compliancescan.generator;

/** Finds the other party of a transaction. */
final class Recipients {

    /** How many people a customer regularly sends money to. */
    private static final int REGULAR_PAYEES = 4;

    /** Any odd number well away from the payees' spacing would do: it spreads them over the bank. */
    private static final long SPREAD = 2_654_435_761L;

    private final int customers;
    private final Dice dice;

    Recipients(int customers, Dice dice) {
        this.customers = customers;
        this.dice = dice;
    }

    Party of(TransactionType type, int account) {
        return switch (type.recipient()) {
            case CUSTOMER -> Party.customer(payee(account));
            case MERCHANT -> some(Party.Kind.MERCHANT, customers / 10);
            case CASH_POINT -> some(Party.Kind.CASH_POINT, customers / 50);
            case OTHER_BANK -> some(Party.Kind.OTHER_BANK, customers / 2);
        };
    }

    private Party some(Party.Kind kind, int count) {
        return new Party(kind, dice.heavyTailed(count));
    }

    private int payee(int account) {
        long distance = dice.oneIn(3)
                ? dice.below(customers)
                : (account + (long) dice.below(REGULAR_PAYEES) * customers) * SPREAD;
        // Never the account itself, which lies a whole turn away.
        return (int) ((account + 1 + Math.floorMod(distance, customers - 1L)) % customers);
    }
}
