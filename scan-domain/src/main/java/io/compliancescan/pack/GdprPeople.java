package io.compliancescan.pack;

import static io.compliancescan.pack.GdprPack.article;
import static io.compliancescan.pack.Parts.compare;
import static io.compliancescan.pack.Parts.isBlank;
import static io.compliancescan.pack.Parts.isNo;
import static io.compliancescan.pack.Parts.isYes;
import static io.compliancescan.pack.Parts.number;
import static io.compliancescan.pack.Parts.record;
import static io.compliancescan.pack.Parts.saysNothing;
import static io.compliancescan.pack.RuleBuilder.rule;
import static io.compliancescan.rule.Severity.CRITICAL;
import static io.compliancescan.rule.Severity.HIGH;
import static io.compliancescan.rule.Severity.MEDIUM;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.Operator;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import java.util.List;

/** Chapters II and III of the regulation: on what ground data are held, and what the people they are about may ask for. */
final class GdprPeople {

    private static final String SPECIAL_CATEGORIES =
            "(?i)special[ _-]?categor|racial|ethnic|politic|religi|philosoph|trade[ _-]?union|genetic|biometric|health"
                    + "|medical|sex[ _-]?life|sexual";

    private GdprPeople() {}

    static List<Rule> rules() {
        return List.of(
                retention(), consent(), specialCategory(), access(), erasure(), children(), marketing(), lawfulBasis());
    }

    private static Rule retention() {
        Condition tooLong = new LinearComparison(
                List.of(Term.plus("retained_days"), Term.minus("retention_days")), Operator.GREATER, number("0"));
        return rule("GDPR-001", "retention", HIGH)
                .named("Kept longer than its retention period")
                .in("forgotten")
                .from(article("5(1)(e)"), "Art. 5(1)(e)", "Data are kept no longer than their purpose needs.")
                .checks(
                        "A record that has been kept for more days than its retention period has.",
                        RecordCheck.of(tooLong));
    }

    private static Rule consent() {
        return rule("GDPR-002", "consent", CRITICAL)
                .named("Processed without valid consent")
                .in("consent")
                .from(article("6(1)(a)"), "Art. 6(1)(a)", "Processing that rests on consent needs one that was given.")
                .checks(
                        "A record whose consent is pending, refused, withdrawn or expired.",
                        RecordCheck.of(Consent.isNotGiven("consent_status")));
    }

    private static Rule specialCategory() {
        return rule("GDPR-004", "prohibited", CRITICAL)
                .named("Special category of data without a ground")
                .in("personal_data")
                .from(
                        article("9"),
                        "Art. 9",
                        "Special categories of data are not processed unless an exception applies.")
                .checks(
                        "A record of a special category for which no exception of Art. 9(2) is recorded.",
                        RecordCheck.of(AllOf.of(
                                new Matches("data_category", SPECIAL_CATEGORIES),
                                saysNothing("special_category_basis"))));
    }

    private static Rule access() {
        return rule("GDPR-005", "access", MEDIUM)
                .named("Data cannot be given to the person they are about")
                .in("access")
                .from(article("15"), "Art. 15", "A person may have access to the data about them.")
                .checks("A record that cannot be retrieved.", RecordCheck.of(isNo("is_retrievable")));
    }

    private static Rule erasure() {
        return rule("GDPR-006", "retention", HIGH)
                .named("Erasure asked for and not done")
                .in("forgotten")
                .from(
                        article("17, 12(3)"),
                        "Art. 17, 12(3)",
                        "Data are erased without undue delay, and within a month, when the person asks for it.")
                .checks(
                        "A record that is still there although its erasure was asked for more than 31 days ago.",
                        record(
                                AllOf.of(
                                        isYes("deletion_requested"),
                                        compare("deletion_request_age_days", Operator.GREATER, "31")),
                                "31"));
    }

    private static Rule children() {
        Condition noParent = AnyOf.of(isBlank("parental_consent"), Consent.isNotGiven("parental_consent"));
        return rule("GDPR-007", "consent", CRITICAL)
                .named("Child without parental consent")
                .in("consent")
                .from(
                        article("8"),
                        "Art. 8",
                        "Below the age of 16, consent is given by the holder of parental " + "responsibility.")
                .checks(
                        "A person under 16 for whom no parental consent is recorded.",
                        record(AllOf.of(compare("age", Operator.LESS, "16"), noParent), "16"));
    }

    private static Rule marketing() {
        return rule("GDPR-008", "format", MEDIUM)
                .named("Marketing in spite of an objection")
                .in("marketing")
                .from(
                        article("21(2), 21(3)"),
                        "Art. 21(2), 21(3)",
                        "Who objects to direct marketing is not to be marketed to any more.")
                .checks(
                        "A person who objected to marketing or withdrew consent and was contacted for it.",
                        RecordCheck.of(
                                AllOf.of(Consent.isNotGiven("marketing_consent"), isYes("marketing_contacted"))));
    }

    private static Rule lawfulBasis() {
        return rule("GDPR-009", "access", HIGH)
                .named("No lawful basis")
                .in("processing")
                .from(article("6"), "Art. 6", "Processing is lawful only on one of six grounds.")
                .checks(
                        "A record without a lawful basis, or with one that nobody knows.",
                        RecordCheck.of(saysNothing("lawful_basis")));
    }
}
