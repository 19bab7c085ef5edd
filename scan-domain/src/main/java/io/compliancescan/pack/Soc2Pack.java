package io.compliancescan.pack;

import static io.compliancescan.pack.Parts.compare;
import static io.compliancescan.pack.Parts.isNo;
import static io.compliancescan.pack.Parts.isYes;
import static io.compliancescan.pack.Parts.record;
import static io.compliancescan.pack.RuleBuilder.rule;
import static io.compliancescan.rule.Severity.CRITICAL;
import static io.compliancescan.rule.Severity.HIGH;
import static io.compliancescan.rule.Severity.MEDIUM;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.ScoringModel;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import java.util.List;
import java.util.Optional;

/** The AICPA's Trust Services Criteria, by which SOC 2 reports are made, as far as a table can show them. */
final class Soc2Pack {

    static final String NAME = "soc2";

    /** What lists of people say of those who have left; yes-or-no words mean "is active". */
    private static final Condition HAS_LEFT = OneOf.of(
            "is_active_user",
            "false",
            "f",
            "no",
            "n",
            "off",
            "0",
            "inactive",
            "terminated",
            "left",
            "leaver",
            "former",
            "resigned",
            "dismissed",
            "retired",
            "deceased",
            "offboarded");

    private Soc2Pack() {}

    static PolicyDraft policy() {
        List<Rule> rules = List.of(
                multiFactor(),
                tenantIsolation(),
                encryption(),
                auditTrail(),
                backups(),
                secrets(),
                termination(),
                residency(),
                retention());
        return new PolicyDraft("SOC2 Compliance Pack", Optional.of(NAME), ScoringModel.VIOLATIONS, rules);
    }

    private static Rule multiFactor() {
        return rule("SOC2-CC6.1-001", "access", CRITICAL)
                .named("No multi-factor authentication")
                .in("security")
                .from(criterion("CC6.1"), "CC6.1", "Access is protected by identifying and authenticating users.")
                .checks("An account without multi-factor authentication.", RecordCheck.of(isNo("mfa_enabled")));
    }

    private static Rule tenantIsolation() {
        return rule("SOC2-CC6.1-002", "access", CRITICAL)
                .named("Access across tenants")
                .in("integrity")
                .from(criterion("CC6.1"), "CC6.1", "Access is restricted to what a user is entitled to.")
                .checks(
                        "An access whose tenant is not the tenant of what it reaches.",
                        RecordCheck.of(new Not(new FieldEquality("tenant_id", "resource_tenant_id", false))));
    }

    private static Rule encryption() {
        return rule("SOC2-CC6.7-001", "encryption", HIGH)
                .named("Not encrypted at rest")
                .in("confidentiality")
                .from(criterion("CC6.7, CC6.1"), "CC6.7, CC6.1", "Information is protected where it is and moves.")
                .checks("Something that is stored without encryption.", RecordCheck.of(isNo("is_encrypted")));
    }

    private static Rule auditTrail() {
        return rule("SOC2-CC7.1-001", "access", HIGH)
                .named("No audit trail")
                .in("security")
                .from(criterion("CC7.1, CC7.2"), "CC7.1, CC7.2", "What happens in a system is watched for anomalies.")
                .checks("Something that keeps no audit log.", RecordCheck.of(isNo("has_audit_log")));
    }

    private static Rule backups() {
        return rule("SOC2-CC9.1-001", "access", HIGH)
                .named("Backup too old")
                .in("availability")
                .from(criterion("CC9.1, A1.2"), "CC9.1, A1.2", "Disruptions are prepared for; data are backed up.")
                .checks(
                        "Something whose last backup is more than 24 hours old.",
                        record(compare("last_backup_age_hours", Operator.GREATER, "24"), "24"));
    }

    private static Rule secrets() {
        return rule("SOC2-CC6.2-001", "access", CRITICAL)
                .named("Secrets in the open")
                .in("security")
                .from(
                        criterion("CC6.2, CC6.1"),
                        "CC6.2, CC6.1",
                        "Credentials are given to those who may have them only.")
                .checks("Something that holds secrets in the open.", RecordCheck.of(isYes("contains_secrets")));
    }

    private static Rule termination() {
        return rule("SOC2-CC6.3-001", "access", MEDIUM)
                .named("Access after leaving")
                .in("security")
                .from(criterion("CC6.3, CC6.2"), "CC6.3, CC6.2", "Access is removed when it is no longer due.")
                .checks(
                        "An account that is enabled although its user has left.",
                        RecordCheck.of(AllOf.of(HAS_LEFT, isYes("account_enabled"))));
    }

    private static Rule residency() {
        return rule("SOC2-CC5.2-001", "format", MEDIUM)
                .named("Stored in another region than agreed")
                .in("confidentiality")
                .from(criterion("CC5.2, C1.1"), "CC5.2, C1.1", "Confidential information is kept as was promised.")
                .checks("Something outside its region.", RecordCheck.of(isYes("region_mismatch")));
    }

    private static Rule retention() {
        return rule("SOC2-P1.1-001", "retention", MEDIUM)
                .named("Kept for too long")
                .in("privacy")
                .from(criterion("P1.1, P4.2"), "P1.1, P4.2", "Personal information is kept as long as was said.")
                .checks(
                        "Personal information that is more than seven years old.",
                        record(compare("age_years", Operator.GREATER, "7"), "7"));
    }

    private static String criterion(String number) {
        return "AICPA Trust Services Criteria (2017), " + number;
    }
}
