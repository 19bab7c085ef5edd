package io.compliancescan.scan;

import io.compliancescan.finding.Findings;
import io.compliancescan.finding.FindingsDigest;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.rule.Severity;
import java.time.Duration;
import java.util.List;

/**
 * How one rule of a scan went.
 *
 * @param number its place among the scan's rules, from 0
 * @param judged how many records it could be applied to
 * @param unjudged how many it could not, since a cell was blank or unreadable
 * @param violations how many violations it has
 * @param digest tells two sets of findings apart; 64 hexadecimal digits
 * @param took how long it was evaluated
 */
public record RuleResult(
        int number,
        RuleId rule,
        Severity severity,
        Status status,
        int judged,
        int unjudged,
        int violations,
        String digest,
        Duration took) {

    /** What a rule that was evaluated came to. */
    public static RuleResult of(int number, Rule rule, RuleOutcome outcome, Duration took) {
        int violations = outcome.findings().count();
        return new RuleResult(
                number,
                rule.id(),
                rule.severity(),
                violations == 0 ? Status.PASSED : Status.VIOLATED,
                outcome.judged(),
                outcome.unjudged(),
                violations,
                FindingsDigest.of(outcome.findings()),
                took);
    }

    /** A rule that was left out since a column it needs is not mapped; all records stay unjudged. */
    public static RuleResult notApplicable(int number, Rule rule, int records) {
        return without(Status.NOT_APPLICABLE, number, rule, records);
    }

    /** A rule whose evaluation failed, and with it the scan; all records stay unjudged. */
    public static RuleResult error(int number, Rule rule, int records) {
        return without(Status.ERROR, number, rule, records);
    }

    private static RuleResult without(Status status, int number, Rule rule, int records) {
        String digest = FindingsDigest.of(Findings.of(List.of()));
        return new RuleResult(number, rule.id(), rule.severity(), status, 0, records, 0, digest, Duration.ZERO);
    }

    /** Whether the rule was applied, so that having found nothing means something. */
    public boolean applied() {
        return status == Status.PASSED || status == Status.VIOLATED;
    }

    /** The ways a rule can go. */
    public enum Status {
        PASSED,
        VIOLATED,
        /** A column it needs was not mapped, and the caller allowed for that. */
        NOT_APPLICABLE,
        /** It failed inside, which fails the scan: a score without one of its rules would be no score. */
        ERROR
    }
}
