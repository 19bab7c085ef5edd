package io.compliancescan.api.explanation;

import io.compliancescan.rule.Rule;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** The rule that is explained, and where it comes from. */
@JsonbPropertyOrder({"ruleId", "name", "description", "severity", "source", "policySection", "policyExcerpt"})
public record ExplainedRule(
        String ruleId,
        String name,
        String description,
        String severity,
        String source,
        String policySection,
        String policyExcerpt) {

    public static ExplainedRule of(Rule rule) {
        return new ExplainedRule(
                rule.id().value(),
                rule.name(),
                orNull(rule.description()),
                rule.severity().name(),
                orNull(rule.source().reference()),
                orNull(rule.source().section()),
                orNull(rule.source().excerpt()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
