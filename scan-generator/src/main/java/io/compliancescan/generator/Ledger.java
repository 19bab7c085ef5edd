package io.compliancescan.generator;

/** The bank's books: who has how much. Every transaction goes through here, so balances add up over the whole feed. */
final class Ledger {

    private final long[] balances;
    private final Recipients recipients;
    private long posted;

    Ledger(Customers customers, Recipients recipients) {
        this.balances = customers.openingBalances();
        this.recipients = recipients;
    }

    long balance(int account) {
        return balances[account];
    }

    /** Something always stays behind: emptying an account is a pattern, not an accident. */
    boolean affords(int account, TransactionType type, long amount) {
        return type.incoming() || amount < balances[account];
    }

    Transaction post(int second, int account, TransactionType type, long amount) {
        Transaction.Side own = move(Party.customer(account), type.incoming() ? amount : -amount);
        Transaction.Side other = move(recipients.of(type, account), amount);
        return new Transaction(++posted, second, type, amount, own, other, Transaction.NO_PATTERN);
    }

    private Transaction.Side move(Party party, long change) {
        if (party.kind() != Party.Kind.CUSTOMER) {
            return new Transaction.Side(party, 0, 0);
        }
        long before = balances[party.index()];
        balances[party.index()] += change;
        return new Transaction.Side(party, before, balances[party.index()]);
    }
}
