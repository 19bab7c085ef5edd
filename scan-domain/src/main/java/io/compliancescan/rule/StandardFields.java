package io.compliancescan.rule;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** The fields that describe a finding, whatever its rule: whom it concerns, with whom, and how much money. */
public final class StandardFields {

    /** Whom a violation concerns; half of its signature. */
    public static final String ACCOUNT = "account";

    /** How much money a record moves. */
    public static final String AMOUNT = "amount";

    /** The party at the other end of a record. */
    public static final String RECIPIENT = "recipient";

    /** When a record happened. */
    public static final String TIMESTAMP = "timestamp";

    private StandardFields() {}

    static String account(Table table, int record) {
        return party(table, ACCOUNT, record).orElse("");
    }

    /**
     * How many parties are at the other ends of the records: the recipient of each, or its account where whom they concern
     * is the recipient. A blank cell names nobody. Empty when the table has no recipients.
     *
     * @param whom whom the records concern; not a counterparty of itself
     */
    static OptionalInt counterparties(Table table, String whom, int... records) {
        if (!table.offers(FieldUse.text(RECIPIENT))) {
            return OptionalInt.empty();
        }
        Set<String> parties = new HashSet<>();
        for (int record : records) {
            party(table, RECIPIENT, record)
                    .flatMap(name -> name.equals(whom) ? party(table, ACCOUNT, record) : Optional.of(name))
                    .ifPresent(parties::add);
        }
        parties.remove(whom);
        return OptionalInt.of(parties.size());
    }

    private static Optional<String> party(Table table, String field, int record) {
        return table.offers(FieldUse.text(field)) ? table.text(field).text(record) : Optional.empty();
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
