package io.compliancescan.pack;

import static io.compliancescan.pack.GdprPack.article;
import static io.compliancescan.pack.Parts.isNo;
import static io.compliancescan.pack.Parts.saysNothing;
import static io.compliancescan.pack.RuleBuilder.rule;
import static io.compliancescan.rule.Severity.CRITICAL;
import static io.compliancescan.rule.Severity.HIGH;
import static io.compliancescan.rule.Severity.MEDIUM;

import io.compliancescan.condition.AllOf;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import java.util.List;

/** Chapters IV and V of the regulation: what a controller has to see to, and transfers to third countries. */
final class GdprController {

    private GdprController() {}

    static List<Rule> rules() {
        return List.of(
                encryptionAtRest(),
                encryptionInTransit(),
                officer(),
                impactAssessment(),
                recordsOfProcessing(),
                privacyByDefault(),
                thirdCountries());
    }

    private static Rule encryptionAtRest() {
        return rule("GDPR-003", "encryption", CRITICAL)
                .named("Not encrypted at rest")
                .in("encryption")
                .from(article("32(1)(a)"), "Art. 32(1)(a)", "Security appropriate to the risk includes encryption.")
                .checks("A record that is stored without encryption.", RecordCheck.of(isNo("encrypted")));
    }

    private static Rule encryptionInTransit() {
        return rule("GDPR-010", "encryption", HIGH)
                .named("Not encrypted in transit")
                .in("encryption")
                .from(article("32(1)(a)"), "Art. 32(1)(a)", "Security appropriate to the risk includes encryption.")
                .checks("A record that is sent without TLS.", RecordCheck.of(isNo("tls_enabled")));
    }

    private static Rule officer() {
        return rule("GDPR-011", "access", MEDIUM)
                .named("No data protection officer")
                .in("dpo")
                .from(article("37"), "Art. 37", "A controller that has to designates a data protection officer.")
                .checks(
                        "A record for which no data protection officer is responsible.",
                        RecordCheck.of(isNo("dpo_assigned")));
    }

    private static Rule impactAssessment() {
        return rule("GDPR-012", "access", HIGH)
                .named("No impact assessment")
                .in("pia")
                .from(article("35"), "Art. 35", "Processing that is likely to bring a high risk is assessed first.")
                .checks(
                        "A record whose data protection impact assessment was not done.",
                        RecordCheck.of(isNo("dpia_completed")));
    }

    private static Rule recordsOfProcessing() {
        return rule("GDPR-013", "access", MEDIUM)
                .named("Not in the records of processing")
                .in("ropa")
                .from(article("30"), "Art. 30", "A controller keeps records of its processing.")
                .checks(
                        "A record that the records of processing activities do not cover.",
                        RecordCheck.of(isNo("ropa_entry_exists")));
    }

    private static Rule privacyByDefault() {
        return rule("GDPR-014", "format", MEDIUM)
                .named("Not private by default")
                .in("privacy_design")
                .from(article("25"), "Art. 25", "By default, only what is needed is processed.")
                .checks(
                        "A record whose settings are not private by default.",
                        RecordCheck.of(isNo("privacy_by_default")));
    }

    private static Rule thirdCountries() {
        return rule("GDPR-015", "access", CRITICAL)
                .named("Transfer to a third country without a basis")
                .in("third_countries")
                .from(article("44 to 49"), "Art. 44 to 49", "Data leave the area only on one of the grounds given.")
                .checks(
                        "A record that goes to a country outside the European Economic Area and names no basis for it.",
                        RecordCheck.of(AllOf.of(Eea.isLeftBy("transfer_country"), saysNothing("transfer_basis"))));
    }
}
