package io.compliancescan.pack;

import static io.compliancescan.pack.Parts.compare;
import static io.compliancescan.pack.Parts.number;
import static io.compliancescan.pack.Parts.record;
import static io.compliancescan.pack.RuleBuilder.rule;
import static io.compliancescan.rule.Severity.CRITICAL;
import static io.compliancescan.rule.Severity.HIGH;
import static io.compliancescan.rule.Severity.MEDIUM;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Anti-money-laundering: what United States law asks banks to report, and the patterns that try to stay below it. */
final class AmlPack {

    static final String NAME = "aml";

    private static final Duration DAY = Duration.ofDays(1);
    private static final Condition INCOMING = OneOf.of("type", "CASH_IN", "DEPOSIT");
    private static final Condition ANY_MOVEMENT =
            OneOf.of("type", "CASH_IN", "CASH_OUT", "DEPOSIT", "TRANSFER", "WIRE");
    private static final Condition OUTGOING_MOVEMENT = OneOf.of("type", "CASH_OUT", "TRANSFER", "WIRE");
    private static final Condition TRANSFER = OneOf.of("type", "TRANSFER", "WIRE");
    private static final Condition JUST_BELOW_REPORTING = new Between("amount", number("8000"), number("10000"));
    private static final Measure MONEY = Measure.of(AggregateFunction.SUM, "amount");

    private AmlPack() {}

    static PolicyDraft policy() {
        List<Rule> rules = Stream.concat(reporting().stream(), AmlPatterns.rules().stream())
                .toList();
        return new PolicyDraft("AML Compliance Pack", Optional.of(NAME), ScoringModel.VIOLATIONS, rules);
    }

    private static List<Rule> reporting() {
        return List.of(
                ctrThreshold(),
                ctrAggregation(),
                structuring(),
                subThresholdVelocity(),
                sarThreshold(),
                sarVelocity(),
                dormantReactivation(),
                balanceMismatch(),
                roundAmounts(),
                fraudIndicator(),
                highValueTransfer());
    }

    private static Rule ctrThreshold() {
        return rule("CTR_THRESHOLD", "ctr_threshold", CRITICAL)
                .named("Currency transaction above the reporting threshold")
                .in("ctr_reporting")
                .from("31 CFR 1010.311", "1", "Transactions in currency of more than $10,000 are reported.")
                .checks(
                        "A single movement of more than 10,000.",
                        record(AllOf.of(ANY_MOVEMENT, above("10000")), "10000"));
    }

    private static Rule ctrAggregation() {
        return rule("CTR_AGGREGATION", "ctr_aggregation", CRITICAL)
                .named("Transactions that together pass the reporting threshold")
                .in("ctr_reporting")
                .from(
                        "31 CFR 1010.313",
                        "1",
                        "Several transactions of one day count as one when they total more than $10,000.")
                .checks(
                        "Two or more transactions of one account to one recipient within 24 hours, together more than 10,000.",
                        new WindowCheck(
                                new Population(Optional.empty(), List.of("account", "recipient")),
                                MONEY,
                                new Limit(Operator.GREATER, number("10000"), 2),
                                Window.rolling(DAY)));
    }

    private static Rule structuring() {
        return rule("STRUCTURING_PATTERN", "structuring", CRITICAL)
                .named("Structuring")
                .in("structuring")
                .from(
                        "31 USC 5324",
                        "2",
                        "Splitting transactions so that none of them has to be reported is forbidden.")
                .checks(
                        "Three or more transactions of 8,000 to 10,000 of one account within 24 hours.",
                        count(JUST_BELOW_REPORTING, "3", DAY));
    }

    private static Rule subThresholdVelocity() {
        return rule("SUB_THRESHOLD_VELOCITY", "sub_threshold_velocity", HIGH)
                .named("Many transactions just below the reporting threshold")
                .in("structuring")
                .from("31 USC 5318(g)", "2", "Transactions that look designed to evade reporting are suspicious.")
                .checks(
                        "Five or more transactions of 8,000 to 10,000 of one account within 24 hours.",
                        count(JUST_BELOW_REPORTING, "5", DAY));
    }

    private static Rule sarThreshold() {
        return rule("SAR_THRESHOLD", "sar_threshold", HIGH)
                .named("Outgoing movement at the suspicious activity threshold")
                .in("suspicious_activity")
                .from("31 CFR 1020.320", "3", "Suspicious transactions of $5,000 or more are reported.")
                .checks(
                        "A single outgoing movement of 5,000 or more.",
                        record(AllOf.of(OUTGOING_MOVEMENT, compare("amount", Operator.AT_LEAST, "5000")), "5000"));
    }

    private static Rule sarVelocity() {
        return rule("SAR_VELOCITY", "sar_velocity", HIGH)
                .named("Much money in little time")
                .in("structuring")
                .from("31 CFR 1020.320", "3", "Unusual volume for a customer is a sign of suspicious activity.")
                .checks(
                        "Transactions of one account within 24 hours that total more than 25,000.",
                        new WindowCheck(
                                Population.ofAccounts(),
                                MONEY,
                                Limit.of(Operator.GREATER, number("25000")),
                                Window.rolling(DAY)));
    }

    private static Rule dormantReactivation() {
        return rule("DORMANT_ACCOUNT_REACTIVATION", "dormant_reactivation", MEDIUM)
                .named("Dormant account wakes up")
                .in("behavioral_monitoring")
                .from(
                        "FFIEC BSA/AML Examination Manual, Appendix F",
                        "4",
                        "Activity of accounts that were dormant is a red flag.")
                .checks(
                        "An account without transactions for 90 days that then moves more than 5,000 at once, within 30 days.",
                        new DormancyCheck(
                                Population.ofAccounts(), Duration.ofDays(90), above("5000"), Duration.ofDays(30)));
    }

    private static Rule balanceMismatch() {
        Condition wrongIncoming = AllOf.of(INCOMING, balanceDiffers(Term.plus("amount")));
        Condition wrongOutgoing = AllOf.of(new Not(INCOMING), balanceDiffers(Term.minus("amount")));
        return rule("BALANCE_MISMATCH", "balance_mismatch", MEDIUM)
                .named("Balances that do not add up")
                .in("behavioral_monitoring")
                .from("31 CFR 1020.210", "4", "Internal controls assure that records are right.")
                .checks(
                        "The balance after a transaction is not the balance before it plus what came in or less what "
                                + "went out, to 0.01.",
                        record(AnyOf.of(wrongIncoming, wrongOutgoing), "0.01"));
    }

    private static Rule roundAmounts() {
        Condition round = AllOf.of(new MultipleOf("amount", number("1000")), above("0"));
        return rule("ROUND_AMOUNT_PATTERN", "round_amount", MEDIUM)
                .named("Repeated round amounts")
                .in("behavioral_monitoring")
                .from(
                        "FFIEC BSA/AML Examination Manual, Appendix F",
                        "4",
                        "Repeated transactions in round amounts are a red flag.")
                .checks(
                        "Three or more transactions of one account in multiples of 1,000 within 30 days.",
                        count(round, "3", Duration.ofDays(30)));
    }

    private static Rule fraudIndicator() {
        return rule("FRAUD_INDICATOR", "fraud_indicator", HIGH)
                .named("Money moved into an empty account")
                .in("fraud_detection")
                .from(
                        "FFIEC IT Examination Handbook",
                        "5",
                        "Money that arrives in an account without history may be on its way out.")
                .checks(
                        "A transfer or cash withdrawal whose receiving account was empty before and is not afterwards.",
                        RecordCheck.of(AllOf.of(
                                OneOf.of("type", "CASH_OUT", "TRANSFER"),
                                compare("oldbalanceDest", Operator.EQUAL, "0"),
                                compare("newbalanceDest", Operator.GREATER, "0"))));
    }

    private static Rule highValueTransfer() {
        return rule("HIGH_VALUE_TRANSFER", "high_value_transfer", HIGH)
                .named("High-value transfer")
                .in("suspicious_activity")
                .from(
                        "31 CFR 1010.410(f)",
                        "5",
                        "Information travels with transfers of funds; high values deserve a second look.")
                .checks("A single transfer of more than 50,000.", record(AllOf.of(TRANSFER, above("50000")), "50000"));
    }

    private static WindowCheck count(Condition filter, String atLeast, Duration window) {
        return new WindowCheck(
                Population.ofAccounts(filter),
                Measure.COUNT,
                Limit.of(Operator.AT_LEAST, number(atLeast)),
                Window.rolling(window));
    }

    private static Condition balanceDiffers(Term movement) {
        List<Term> terms = List.of(Term.plus("oldbalanceOrg"), movement, Term.minus("newbalanceOrig"));
        return new LinearComparison(terms, Operator.NOT_EQUAL, number("0.01"));
    }

    private static Condition above(String amount) {
        return compare("amount", Operator.GREATER, amount);
    }
}
