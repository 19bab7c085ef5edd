package io.compliancescan.generator;

/**
 * What a transaction is, how often it occurs and how much it usually moves. Amounts are log-normal; medians are those of
 * an ordinary person and grow with the customer's size.
 */
enum TransactionType {
    PAYMENT(Party.Kind.MERCHANT, 35, 28_00, 1.0, 1),
    DEBIT(Party.Kind.MERCHANT, 11, 45_00, 0.9, 1),
    CASH_OUT(Party.Kind.CASH_POINT, 11, 160_00, 1.0, 10_00),
    TRANSFER(Party.Kind.CUSTOMER, 16, 420_00, 1.6, 1),
    WIRE(Party.Kind.OTHER_BANK, 10, 3_200_00, 1.3, 1),
    CASH_IN(Party.Kind.CASH_POINT, 5, 240_00, 0.9, 10_00),
    DEPOSIT(Party.Kind.OTHER_BANK, 12, 2_600_00, 0.9, 1);

    private static final TransactionType[] BY_PERCENT = new TransactionType[100];
    private static final long LARGEST = 2_000_000_00;

    static {
        int percent = 0;
        for (TransactionType type : values()) {
            for (int i = 0; i < type.share; i++) {
                BY_PERCENT[percent++] = type;
            }
        }
    }

    private final Party.Kind recipient;
    private final int share;
    private final long median;
    private final double sigma;
    private final long step;

    /**
     * @param share percent of ordinary transactions
     * @param median in cents
     * @param step amounts are multiples of this many cents, as cash is
     */
    TransactionType(Party.Kind recipient, int share, long median, double sigma, long step) {
        this.recipient = recipient;
        this.share = share;
        this.median = median;
        this.sigma = sigma;
        this.step = step;
    }

    static TransactionType any(Dice dice) {
        return BY_PERCENT[dice.below(BY_PERCENT.length)];
    }

    Party.Kind recipient() {
        return recipient;
    }

    /** Whether it raises the balance of the account that it is booked on. */
    boolean incoming() {
        return this == CASH_IN || this == DEPOSIT;
    }

    /** In cents, at least one step. */
    long amount(double size, Dice dice) {
        long amount = (long) (median * size * dice.logNormal(sigma));
        while (amount > LARGEST) {
            amount /= 2;
        }
        return Math.max(step, amount - amount % step);
    }
}
