package io.compliancescan.generator;

/** Carries out what customers do. Nobody goes below zero: who cannot afford something is paid first. */
final class Teller {

    private final Customers customers;
    private final Ledger ledger;
    private final Discretion discretion;
    private final Dice dice;

    Teller(Customers customers, Ledger ledger, Discretion discretion, Dice dice) {
        this.customers = customers;
        this.ledger = ledger;
        this.discretion = discretion;
        this.dice = dice;
    }

    /** Something innocent, by whoever comes. */
    Transaction serveSomeone(int second) {
        return ordinary(second, dice.heavyTailed(customers.regulars()));
    }

    /** Something innocent. */
    Transaction ordinary(int second, int account) {
        TransactionType wanted = TransactionType.any(dice);
        long amount = innocentAmount(second, account, wanted);
        return ledger.affords(account, wanted, amount)
                ? post(second, account, wanted, amount)
                : post(
                        second,
                        account,
                        TransactionType.DEPOSIT,
                        innocentAmount(second, account, TransactionType.DEPOSIT));
    }

    /** Exactly this amount; as cash paid in where the account has too little to pay it out. */
    Transaction exactly(int second, int account, TransactionType type, long amount) {
        boolean affordable = ledger.affords(account, type, amount);
        return post(second, account, affordable ? type : TransactionType.CASH_IN, amount);
    }

    /** Everything the account has. */
    Transaction drain(int second, int account, TransactionType type) {
        return post(second, account, type, ledger.balance(account));
    }

    private long innocentAmount(int second, int account, TransactionType type) {
        return discretion.temper(account, second, type.amount(customers.size(account), dice));
    }

    private Transaction post(int second, int account, TransactionType type, long amount) {
        discretion.remember(account, second, amount);
        return ledger.post(second, account, type, amount);
    }
}
