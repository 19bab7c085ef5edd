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

    private static final Layout AMLSIM = new Layout(
            "the IBM AML simulation",
            Set.of("SENDER_ACCOUNT_ID", "RECEIVER_ACCOUNT_ID", "TX_AMOUNT"),
            Map.of(
                    ACCOUNT, "SENDER_ACCOUNT_ID",
                    RECIPIENT, "RECEIVER_ACCOUNT_ID",
                    AMOUNT, "TX_AMOUNT",
                    TIMESTAMP, "TIMESTAMP",
                    TYPE, "TX_TYPE"));

    private static final Layout IBM_AML_PUBLISHED = published("Account (2)");

    /** As tables come out of pandas, which has a way of its own to tell headings apart. */
    private static final Layout IBM_AML_PUBLISHED_BY_PANDAS = published("Account.1");

    private static final Layout SAML_D = new Layout(
            "SAML-D",
            Set.of("Sender_account", "Receiver_account", "Payment_type", "Amount"),
            Map.of(
                    ACCOUNT, "Sender_account",
                    RECIPIENT, "Receiver_account",
                    AMOUNT, "Amount",
                    TIMESTAMP, "Date",
                    TYPE, "Payment_type"));

    private static final Layout BERKA_TRANSACTIONS = new Layout(
            "the Berka bank's transactions",
            Set.of("trans_id", "account_id", "k_symbol", "operation"),
            Map.of(
                    ACCOUNT, "account_id",
                    RECIPIENT, "account",
                    AMOUNT, "amount",
                    TIMESTAMP, "date",
                    TYPE, "type",
                    NEW_BALANCE_ORIGIN, "balance"));

    private static final Layout BERKA_ORDERS = new Layout(
            "the Berka bank's orders",
            Set.of("order_id", "account_id", "account_to", "k_symbol"),
            Map.of(
                    ACCOUNT, "account_id",
                    RECIPIENT, "account_to",
                    AMOUNT, "amount",
                    TYPE, "k_symbol"));

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

    private static final List<Layout> KNOWN = List.of(
            PAYSIM,
            IBM_AML,
            AMLSIM,
            IBM_AML_PUBLISHED,
            IBM_AML_PUBLISHED_BY_PANDAS,
            SAML_D,
            BERKA_TRANSACTIONS,
            BERKA_ORDERS,
            GENERATED,
            TYPOLOGIES);

    /** The layout that a file has, or empty. */
    static Optional<Layout> of(TableProfile profile) {
        return KNOWN.stream()
                .filter(layout -> layout.marks.stream()
                        .allMatch(mark -> profile.column(mark).isPresent()))
                .findFirst();
    }

    /** The transactions of the IBM simulation as they are published, with two columns that are called "Account". */
    private static Layout published(String secondAccount) {
        return new Layout(
                "the published IBM AML transactions",
                Set.of("Account", secondAccount, "From Bank", "To Bank", "Amount Paid"),
                Map.of(
                        ACCOUNT, "Account",
                        RECIPIENT, secondAccount,
                        AMOUNT, "Amount Paid",
                        TIMESTAMP, "Timestamp",
                        TYPE, "Payment Format"));
    }
}
