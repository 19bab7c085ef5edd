package io.compliancescan.web;

import io.compliancescan.rule.Rule;
import io.compliancescan.scan.RuleResult;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One rule of a scan and what it came to.
 *
 * @param result empty while the rule waits for its turn
 */
public record RuleRow(Rule rule, Optional<RuleResult> result) {

    /** The rules in their order, each with its result where there is one. */
    static List<RuleRow> of(List<Rule> rules, List<RuleResult> results) {
        Map<String, RuleResult> byRule =
                results.stream().collect(Collectors.toMap(r -> r.rule().value(), Function.identity()));
        return rules.stream()
                .map(rule -> new RuleRow(
                        rule, Optional.ofNullable(byRule.get(rule.id().value()))))
                .toList();
    }

    public String id() {
        return rule.id().value();
    }

    public String name() {
        return rule.name();
    }

    public String severity() {
        return result.map(RuleResult::severity).orElse(rule.severity()).name();
    }

    /** The style class of the severity, such as {@code severity-high}. */
    public String severityStyle() {
        return "severity-" + severity().toLowerCase(Locale.ROOT);
    }

    /** How it went, in words. */
    public String status() {
        return result.map(r -> switch (r.status()) {
                    case PASSED -> "Passed";
                    case VIOLATED -> "Violated";
                    case NOT_APPLICABLE -> "Not applicable";
                    case ERROR -> "Error";
                })
                .orElse("Waiting");
    }

    /** The style class of how it went, such as {@code rule-not-applicable}. */
    public String style() {
        return "rule-" + status().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    public String violations() {
        return figure(RuleResult::violations);
    }

    /** How many records it could be applied to. */
    public String judged() {
        return figure(RuleResult::judged);
    }

    /** How many it could not, since a cell was blank or unreadable. */
    public String unjudged() {
        return figure(RuleResult::unjudged);
    }

    /** How long it was evaluated; a dash when it was not. */
    public String took() {
        return applied().map(RuleResult::took).map(Figures::duration).orElse("–");
    }

    private String figure(Function<RuleResult, Integer> count) {
        return applied().map(count).map(Figures::count).orElse("–");
    }

    /** A rule that was left out or failed found nothing, which is not the same as finding zero. */
    private Optional<RuleResult> applied() {
        return result.filter(RuleResult::applied);
    }
}
