package io.compliancescan.scan;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.time.Duration;

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

    /** The ways a rule can go. */
    public enum Status {
        PASSED,
        VIOLATED,
        /** A column it needs was not mapped, and the caller allowed for that. */
        NOT_APPLICABLE
    }
}
