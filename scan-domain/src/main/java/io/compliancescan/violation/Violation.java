package io.compliancescan.violation;

import io.compliancescan.finding.Finding;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;

/**
 * A finding that a scan stored.
 *
 * @param rule the rule that was broken
 * @param severity the rule's severity then
 */
public record Violation(ViolationId id, RuleId rule, Severity severity, Finding finding) {

    /** By what a later scan tells it again. */
    public Signature signature() {
        return new Signature(rule, finding.account());
    }
}
