package io.compliancescan.validation;

import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.RuleResult;
import java.util.List;
import java.util.Optional;

/**
 * How right a scan is.
 *
 * @param overall of all rules together: a record is found when at least one of them marks it
 * @param rules of each rule alone, in the order in which they ran
 */
public record Validation(Labels labels, Confusion overall, List<OfRule> rules) {

    public Validation {
        rules = List.copyOf(rules);
    }

    /**
     * Holds what the scan found against the labels of its records.
     *
     * @param results of all rules, in the order in which they ran
     * @param marked by the violations of all rules
     */
    public static Validation of(Labels labels, List<RuleResult> results, MarkedRecords marked) {
        return new Validation(
                labels,
                labels.confusion(marked.byAny()),
                results.stream()
                        .map(result -> OfRule.of(result, labels, marked))
                        .toList());
    }

    /**
     * How right one rule is.
     *
     * @param confusion empty when the rule was not applied: it is neither right nor wrong
     */
    public record OfRule(RuleId rule, RuleResult.Status status, Optional<Confusion> confusion) {

        private static OfRule of(RuleResult result, Labels labels, MarkedRecords marked) {
            Optional<Confusion> confusion =
                    result.applied() ? Optional.of(labels.confusion(marked.by(result.rule()))) : Optional.empty();
            return new OfRule(result.rule(), result.status(), confusion);
        }
    }
}
