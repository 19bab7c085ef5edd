package io.compliancescan.rule;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;

/** The fields that describe a finding, whatever its rule: whom it concerns and how much money. */
public final class StandardFields {

    /** Whom a violation concerns; half of its signature. */
    public static final String ACCOUNT = "account";

    /** How much money a record moves. */
    public static final String AMOUNT = "amount";

    /** When a record happened. */
    public static final String TIMESTAMP = "timestamp";

    private StandardFields() {}

    static String account(Table table, int record) {
        if (!table.offers(FieldUse.text(ACCOUNT))) {
            return "";
        }
        TextColumn accounts = table.text(ACCOUNT);
        return accounts.text(record).orElse("");
    }

    /** The exact sum of the amounts; empty when the table has none or one of them cannot be told. */
    static Optional<BigDecimal> amount(Table table, int... records) {
        if (!table.offers(FieldUse.number(AMOUNT))) {
            return Optional.empty();
        }
        var amounts = table.number(AMOUNT);
        return IntStream.of(records).allMatch(amounts::known)
                ? IntStream.of(records).mapToObj(amounts::exact).reduce(BigDecimal::add)
                : Optional.empty();
    }
}
