package io.compliancescan.violation;

import io.compliancescan.rule.Severity;
import java.util.Optional;

/**
 * Which violations of a scan are wanted: those that fit all that is given.
 *
 * @param ruleNumber the place of their rule among the scan's rules, from 0
 * @param severity how bad they are
 * @param account exactly whom they concern; empty text for those that concern nobody
 * @param status what people think of them
 */
public record ViolationFilter(
        Optional<Integer> ruleNumber,
        Optional<Severity> severity,
        Optional<String> account,
        Optional<ReviewStatus> status) {

    /** All of them. */
    public static final ViolationFilter NONE =
            new ViolationFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
