package io.compliancescan.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final int ACCOUNT = 7;

    private final Ledger ledger = new Ledger(new Customers(50, 0, new Dice(1)), new Recipients(50, new Dice(2)));

    @Test
    void somethingMustStayBehind() {
        ledger.post(0, ACCOUNT, TransactionType.DEPOSIT, 1);
        long balance = ledger.balance(ACCOUNT);

        assertThat(ledger.affords(ACCOUNT, TransactionType.TRANSFER, balance)).isFalse();
        assertThat(ledger.affords(ACCOUNT, TransactionType.TRANSFER, balance - 1))
                .isTrue();
        assertThat(ledger.affords(ACCOUNT, TransactionType.CASH_IN, balance + 1))
                .isTrue();
    }

    @Test
    void aTransferMovesMoneyFromOneAccountToAnother() {
        ledger.post(0, ACCOUNT, TransactionType.DEPOSIT, 500_00);
        long before = ledger.balance(ACCOUNT);

        Transaction transfer = ledger.post(60, ACCOUNT, TransactionType.TRANSFER, 200_00);

        assertThat(transfer.account().before()).isEqualTo(before);
        assertThat(ledger.balance(ACCOUNT)).isEqualTo(before - 200_00);
        assertThat(ledger.balance(transfer.recipient().party().index()))
                .isEqualTo(transfer.recipient().before() + 200_00);
    }

    @Test
    void transactionsAreNumberedFromOne() {
        assertThat(ledger.post(0, ACCOUNT, TransactionType.CASH_IN, 1).number()).isEqualTo(1);
        assertThat(ledger.post(0, ACCOUNT, TransactionType.CASH_IN, 1).number()).isEqualTo(2);
    }
}
