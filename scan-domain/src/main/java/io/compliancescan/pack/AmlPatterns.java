package io.compliancescan.pack;

import static io.compliancescan.pack.Parts.compare;
import static io.compliancescan.pack.Parts.number;
import static io.compliancescan.pack.Parts.record;
import static io.compliancescan.pack.RuleBuilder.rule;
import static io.compliancescan.rule.Severity.HIGH;
import static io.compliancescan.rule.Severity.LOW;
import static io.compliancescan.rule.Severity.MEDIUM;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Patterns that examiners and investigators look for beside what has to be reported. */
final class AmlPatterns {

    private static final String RED_FLAGS = "FFIEC BSA/AML Examination Manual, Appendix F";
    private static final Condition CURRENCY = OneOf.of("type", "CASH_IN", "CASH_OUT", "DEPOSIT");
    private static final Condition INCOMING = OneOf.of("type", "CASH_IN", "DEPOSIT");
    private static final Condition OUTGOING = OneOf.of("type", "CASH_OUT", "TRANSFER", "WIRE");
    private static final Condition TRANSFER = OneOf.of("type", "TRANSFER", "WIRE");

    private AmlPatterns() {}

    static List<Rule> rules() {
        return List.of(accountDrained(), manyToOne(), oneToMany(), justBelowThreshold(), rapidInOut());
    }

    private static Rule accountDrained() {
        return rule("ACCOUNT_DRAINED", "account_drained", HIGH)
                .named("Account emptied in one movement")
                .in("fraud_detection")
                .from(
                        "FinCEN Advisory FIN-2011-A016, Account Takeover Activity",
                        "5",
                        "Who takes over an account removes its funds; sudden transfers out are a sign of it.")
                .checks(
                        "A transfer, wire or cash withdrawal of all that the account had, to 0.01, after which nothing is "
                                + "left.",
                        RecordCheck.of(AllOf.of(
                                OUTGOING,
                                compare("oldbalanceOrg", Operator.GREATER, "0"),
                                compare("amount", Operator.GREATER, "0"),
                                new LinearComparison(
                                        List.of(Term.plus("amount"), Term.minus("oldbalanceOrg")),
                                        Operator.EQUAL,
                                        number("0.01")),
                                compare("newbalanceOrig", Operator.AT_MOST, "0.01"))));
    }

    private static Rule manyToOne() {
        return rule("MANY_TO_ONE", "many_to_one", MEDIUM)
                .named("Many accounts send to one recipient")
                .in("behavioral_monitoring")
                .from(RED_FLAGS, "4", "Many incoming transfers that are collected in one account are a red flag.")
                .checks(
                        "Transfers or wires of five or more accounts to one recipient within 24 hours.",
                        different("account", "recipient"));
    }

    private static Rule oneToMany() {
        return rule("ONE_TO_MANY", "one_to_many", MEDIUM)
                .named("One account sends to many recipients")
                .in("behavioral_monitoring")
                .from(RED_FLAGS, "4", "An unusually large number of recipients of one sender is a red flag.")
                .checks(
                        "Transfers or wires of one account to five or more recipients within 24 hours.",
                        different("recipient", "account"));
    }

    private static Rule justBelowThreshold() {
        return rule("JUST_BELOW_THRESHOLD", "just_below_threshold", LOW)
                .named("Cash just below the reporting threshold")
                .in("structuring")
                .from(
                        RED_FLAGS,
                        "2",
                        "Currency that is paid in or out in amounts just below a reporting threshold is a red flag.")
                .checks(
                        "A single cash movement of 9,000 to 10,000, the last tenth below what has to be reported.",
                        record(AllOf.of(CURRENCY, new Between("amount", number("9000"), number("10000"))), "10000"));
    }

    private static Rule rapidInOut() {
        return rule("RAPID_IN_OUT", "rapid_in_out", MEDIUM)
                .named("Money in and out at once")
                .in("behavioral_monitoring")
                .from(
                        RED_FLAGS,
                        "4",
                        "Deposits or incoming transfers of which, almost immediately, all or most is wired on are a red "
                                + "flag.")
                .checks(
                        "5,000 or more that come into an account and, within 24 hours, go out again by nine tenths or more.",
                        new FlowCheck(
                                List.of(Way.of("recipient", TRANSFER), Way.of("account", INCOMING)),
                                List.of(Way.of("account", OUTGOING)),
                                "amount",
                                new FlowLimit(number("0.9"), number("5000")),
                                Window.rolling(Duration.ofDays(1))));
    }

    /** Five or more different counterparties of one party within a day. */
    private static WindowCheck different(String counted, String groupedBy) {
        return new WindowCheck(
                new Population(Optional.of(TRANSFER), List.of(groupedBy)),
                Measure.of(AggregateFunction.DISTINCT_COUNT, counted),
                Limit.of(Operator.AT_LEAST, number("5")),
                Window.rolling(Duration.ofDays(1)));
    }
}
