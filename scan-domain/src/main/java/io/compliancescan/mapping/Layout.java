package io.compliancescan.mapping;

import static io.compliancescan.mapping.StandardField.ACCOUNT;
import static io.compliancescan.mapping.StandardField.AMOUNT;
import static io.compliancescan.mapping.StandardField.NEW_BALANCE_DESTINATION;
import static io.compliancescan.mapping.StandardField.NEW_BALANCE_ORIGIN;
import static io.compliancescan.mapping.StandardField.OLD_BALANCE_DESTINATION;
import static io.compliancescan.mapping.StandardField.OLD_BALANCE_ORIGIN;
import static io.compliancescan.mapping.StandardField.RECIPIENT;
import static io.compliancescan.mapping.StandardField.TIMESTAMP;
import static io.compliancescan.mapping.StandardField.TYPE;

import io.compliancescan.importer.TableProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The headings of a well-known kind of file.
 *
 * @param owner whose files have them
 * @param marks headings that tell the layout, when all of them are there
 * @param headings by the field that each one is
 */
record Layout(String owner, Set<String> marks, Map<StandardField, String> headings) {

    private static final Layout PAYSIM = new Layout(
            "PaySim",
            Set.of("step", "nameOrig", "nameDest"),
            Map.of(
                    ACCOUNT, "nameOrig",
                    RECIPIENT, "nameDest",
                    AMOUNT, "amount",
                    TIMESTAMP, "step",
                    TYPE, "type",
                    OLD_BALANCE_ORIGIN, "oldbalanceOrg",
                    NEW_BALANCE_ORIGIN, "newbalanceOrig",
                    OLD_BALANCE_DESTINATION, "oldbalanceDest",
                    NEW_BALANCE_DESTINATION, "newbalanceDest"));

    private static final Layout IBM_AML = new Layout(
            "the IBM AML simulation",
            Set.of("orig_acct", "bene_acct", "base_amt"),
            Map.of(
                    ACCOUNT, "orig_acct",
                    RECIPIENT, "bene_acct",
                    AMOUNT, "base_amt",
                    TIMESTAMP, "tran_timestamp",
                    TYPE, "tx_type"));

    private static final Layout GENERATED = new Layout(
            "the transaction generator",
            Set.of("account", "recipient", "old_balance", "recipient_old_balance"),
            Map.of(
                    ACCOUNT, "account",
                    RECIPIENT, "recipient",
                    AMOUNT, "amount",
                    TIMESTAMP, "timestamp",
                    TYPE, "type",
                    OLD_BALANCE_ORIGIN, "old_balance",
                    NEW_BALANCE_ORIGIN, "new_balance",
                    OLD_BALANCE_DESTINATION, "recipient_old_balance",
                    NEW_BALANCE_DESTINATION, "recipient_new_balance"));

    private static final Layout TYPOLOGIES = new Layout(
            "AML typology sets",
            Set.of("sender_id", "receiver_id", "transaction_type"),
            Map.of(
                    ACCOUNT, "sender_id",
                    RECIPIENT, "receiver_id",
                    AMOUNT, "amount",
                    TIMESTAMP, "timestamp",
                    TYPE, "transaction_type"));

    /** The layout that a file has, or empty. */
    static Optional<Layout> of(TableProfile profile) {
        return List.of(PAYSIM, IBM_AML, GENERATED, TYPOLOGIES).stream()
                .filter(layout -> layout.marks.stream()
                        .allMatch(mark -> profile.column(mark).isPresent()))
                .findFirst();
    }
}
