package io.compliancescan.benchmark.drools;

import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as a fact, of which every cell can be read.
 *
 * @param number of the record, from 1
 */
public record Transaction(
        int number,
        String type,
        BigDecimal amount,
        BigDecimal balanceBefore,
        BigDecimal balanceAfter,
        BigDecimal recipientBalanceBefore,
        BigDecimal recipientBalanceAfter) {

    /** The facts of a table. */
    static List<Transaction> of(Table table) {
        TextColumn type = table.text("type");
        List<NumberColumn> numbers = List.of(
                table.number("amount"),
                table.number("oldbalanceOrg"),
                table.number("newbalanceOrig"),
                table.number("oldbalanceDest"),
                table.number("newbalanceDest"));
        List<Transaction> facts = new ArrayList<>(table.size());
        for (int i = 0; i < table.size(); i++) {
            int record = i;
            List<BigDecimal> cells = numbers.stream()
                    .map(column -> column.number(record).orElseThrow())
                    .toList();
            facts.add(new Transaction(
                    record + 1,
                    type.text(record).orElseThrow(),
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4)));
        }
        return facts;
    }

    /** How far the balances are from what the movement makes of them. */
    public BigDecimal getBalanceDifference() {
        boolean incoming = type.equals("CASH_IN") || type.equals("DEPOSIT");
        BigDecimal expected = incoming ? balanceBefore.add(amount) : balanceBefore.subtract(amount);
        return expected.subtract(balanceAfter).abs();
    }
}
