package io.compliancescan.policy;

import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problems;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A policy as a document of maps, lists, texts, numbers, booleans and nulls, which is what JSON and YAML come to. The
 * borders of the product turn text into such documents and back; what they mean is decided here.
 */
public final class PolicyDocument {

    static final int MOST_RULES = 1_000;
    static final int LONGEST_NAME = 200;

    /** With the key by which an editor finds the schema of the document it shows. */
    static final Set<String> KEYS = Set.of("name", "scoring_model", "rules", "prebuilt_type", "$schema");

    private PolicyDocument() {}

    /**
     * What the document says.
     *
     * @throws InvalidInputException with all problems, each with its JSON pointer
     */
    public static PolicyDraft read(Map<String, ?> document) {
        Problems problems = new Problems();
        Node root = Node.root(document, problems);
        root.rejectUnknownKeys(KEYS);
        Optional<String> name = root.child("name").text();
        if (name.isPresent() && name.get().length() > LONGEST_NAME) {
            root.child("name").problem("must have at most " + LONGEST_NAME + " characters");
        }
        ScoringModel scoring = root.has("scoring_model")
                ? CheckReader.word(root.child("scoring_model"), ScoringModel.values())
                        .orElse(ScoringModel.VIOLATIONS)
                : ScoringModel.VIOLATIONS;
        Optional<String> pack =
                Optional.of(root.child("prebuilt_type").textOr("")).filter(text -> !text.isEmpty());
        root.child("$schema").textOr("");
        List<Rule> rules = readRules(root.child("rules"));
        problems.throwIfAny();
        return new PolicyDraft(name.orElseThrow(), pack, scoring, rules);
    }

    /** The document that {@link #read} understands as the same policy. */
    public static Map<String, Object> write(PolicyDraft policy) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", policy.name());
        policy.pack().ifPresent(pack -> document.put("prebuilt_type", pack));
        document.put("scoring_model", policy.scoring().wireName());
        document.put("rules", rules(policy.rules()));
        return document;
    }

    /** The part of a document that says those rules. */
    public static List<Map<String, Object>> rules(List<Rule> rules) {
        return rules.stream().map(RuleDocument::write).toList();
    }

    private static List<Rule> readRules(Node list) {
        List<Node> items = list.items("rule");
        if (items.size() > MOST_RULES) {
            list.problem("must have at most " + MOST_RULES + " rules");
            return List.of();
        }
        List<Rule> rules =
                items.stream().flatMap(item -> RuleDocument.read(item).stream()).toList();
        rejectDuplicates(items);
        return rules;
    }

    private static void rejectDuplicates(List<Node> items) {
        Set<String> seen = new HashSet<>();
        for (Node item : items) {
            if (item.child("rule_id").value() instanceof String id
                    && RuleId.isValid(id.strip())
                    && !seen.add(id.strip())) {
                item.child("rule_id").problem("is used by another rule of the policy; give each rule its own");
            }
        }
    }
}
