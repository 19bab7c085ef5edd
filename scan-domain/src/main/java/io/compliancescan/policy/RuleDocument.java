package io.compliancescan.policy;

import io.compliancescan.rule.Check;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule as a document. */
final class RuleDocument {

    static final Set<String> KEYS = Set.of(
            "rule_id",
            "name",
            "description",
            "type",
            "category",
            "severity",
            "is_active",
            "conditions",
            "threshold",
            "time_window",
            "window_mode",
            "group_by",
            "aggregate",
            "dormancy",
            "flow",
            "policy_excerpt",
            "policy_section",
            "source");

    /** What other services put into their rules and ours have no use for. */
    static final Set<String> PASSED_OVER = Set.of(
            "id",
            "policy_id",
            "tags",
            "created_at",
            "requires_clarification",
            "clarification_notes",
            "validation_status",
            "validation_issues",
            "approved_count",
            "false_positive_count");

    private static final Set<String> ALL_KEYS =
            Stream.of(KEYS, PASSED_OVER).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());

    private RuleDocument() {}

    static Optional<Rule> read(Node node) {
        if (!node.isObject()) {
            node.problem("must be a rule, an object with rule_id, name, severity and conditions");
            return Optional.empty();
        }
        node.rejectUnknownKeys(ALL_KEYS);
        String type = node.child("type").textOr("record").toLowerCase(Locale.ROOT);
        Optional<RuleId> id = id(node.child("rule_id"));
        Optional<String> name = node.child("name").text();
        Optional<Severity> severity = CheckReader.word(node.child("severity"), Severity.values());
        Optional<Check> check = CheckReader.read(node, type);
        boolean active = node.child("is_active").truthOr(true);
        String description = node.child("description").textOr("");
        Optional<String> category =
                Optional.of(node.child("category").textOr("")).filter(text -> !text.isEmpty());
        Rule.Source source = source(node);
        return id.flatMap(i -> name.flatMap(n -> severity.flatMap(
                s -> check.map(c -> new Rule(i, n, description, type, category, s, c, source, active)))));
    }

    static Map<String, Object> write(Rule rule) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("rule_id", rule.id().value());
        document.put("name", rule.name());
        document.put("description", rule.description());
        document.put("type", rule.type());
        rule.category().ifPresent(category -> document.put("category", category));
        document.put("severity", rule.severity().name());
        document.put("is_active", rule.active());
        CheckWriter.write(rule, document);
        document.put("source", rule.source().reference());
        document.put("policy_section", rule.source().section());
        document.put("policy_excerpt", rule.source().excerpt());
        return document;
    }

    private static Optional<RuleId> id(Node node) {
        Optional<String> text = node.text();
        if (text.isPresent() && !RuleId.isValid(text.get())) {
            node.problem("must have 1 to 64 letters, digits, dots, underscores and hyphens");
            return Optional.empty();
        }
        return text.map(RuleId::new);
    }

    private static Rule.Source source(Node node) {
        return new Rule.Source(
                node.child("source").textOr(""),
                node.child("policy_section").textOr(""),
                node.child("policy_excerpt").textOr(""));
    }
}
