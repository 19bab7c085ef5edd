package io.compliancescan.mapping;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What people call the columns of standard fields, and how sure each name is, from 0 to 100. */
final class UsualHeadings {

    private static final Map<StandardField, Map<String, Integer>> BY_FIELD = Map.of(
            StandardField.ACCOUNT,
            Map.ofEntries(
                    entry("account", 95),
                    entry("senderaccount", 95),
                    entry("fromaccount", 95),
                    entry("originatoraccount", 95),
                    entry("origacct", 95),
                    entry("nameorig", 95),
                    entry("accountid", 90),
                    entry("accountnumber", 90),
                    entry("accountno", 90),
                    entry("senderid", 90),
                    entry("sender", 90),
                    entry("debtoraccount", 90),
                    entry("payeraccount", 90),
                    entry("originator", 85),
                    entry("payer", 80),
                    entry("iban", 80),
                    entry("cardnumber", 75),
                    entry("customerid", 70),
                    entry("samaccount", 70),
                    entry("username", 65),
                    entry("clientid", 65),
                    entry("userid", 60)),
            StandardField.RECIPIENT,
            Map.ofEntries(
                    entry("recipient", 95),
                    entry("recipientaccount", 95),
                    entry("receiveraccount", 95),
                    entry("beneficiaryaccount", 95),
                    entry("toaccount", 95),
                    entry("beneacct", 95),
                    entry("namedest", 95),
                    entry("recipientid", 90),
                    entry("receiver", 90),
                    entry("receiverid", 90),
                    entry("beneficiary", 90),
                    entry("creditoraccount", 90),
                    entry("destinationaccount", 90),
                    entry("counterpartyaccount", 90),
                    entry("counterparty", 85),
                    entry("payee", 85),
                    entry("destination", 75),
                    entry("merchantname", 70),
                    entry("merchant", 70),
                    entry("supplier", 60)),
            StandardField.AMOUNT,
            Map.ofEntries(
                    entry("amount", 95),
                    entry("transactionamount", 95),
                    entry("baseamt", 95),
                    entry("paymentamount", 95),
                    entry("txamount", 95),
                    entry("amt", 90),
                    entry("transamt", 90),
                    entry("amountpaid", 85),
                    entry("grossamount", 80),
                    entry("originalgrossamt", 75),
                    entry("value", 70),
                    entry("billinggrossamt", 65),
                    entry("total", 60)),
            StandardField.TIMESTAMP,
            Map.ofEntries(
                    entry("timestamp", 95),
                    entry("datetime", 95),
                    entry("transactiondate", 95),
                    entry("transactiontime", 95),
                    entry("transactiontimestamp", 95),
                    entry("trantimestamp", 95),
                    entry("date", 90),
                    entry("transdate", 90),
                    entry("txdate", 90),
                    entry("step", 90),
                    entry("bookingdate", 85),
                    entry("postingdate", 85),
                    entry("eventtime", 80),
                    entry("time", 75),
                    entry("createdat", 70),
                    entry("valuedate", 70)),
            StandardField.TYPE,
            Map.ofEntries(
                    entry("type", 90),
                    entry("transactiontype", 95),
                    entry("txtype", 95),
                    entry("transtype", 95),
                    entry("paymenttype", 85),
                    entry("operation", 60),
                    entry("category", 55)),
            StandardField.OLD_BALANCE_ORIGIN,
            Map.of("oldbalanceorg", 95, "senderoldbalance", 95, "oldbalance", 85, "balancebefore", 85),
            StandardField.NEW_BALANCE_ORIGIN,
            Map.of("newbalanceorig", 95, "sendernewbalance", 95, "newbalance", 85, "balanceafter", 85),
            StandardField.OLD_BALANCE_DESTINATION,
            Map.of("oldbalancedest", 95, "recipientoldbalance", 95, "receiveroldbalance", 95),
            StandardField.NEW_BALANCE_DESTINATION,
            Map.of("newbalancedest", 95, "recipientnewbalance", 95, "receivernewbalance", 95));

    private UsualHeadings() {}

    /** How sure it is that a column of that heading is the field; empty when the heading says nothing of it. */
    static Optional<Integer> confidence(StandardField field, String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return Optional.ofNullable(BY_FIELD.get(field).get(letters));
    }
}
