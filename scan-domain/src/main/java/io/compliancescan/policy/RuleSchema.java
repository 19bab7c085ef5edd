package io.compliancescan.policy;

import io.compliancescan.rule.Severity;
import io.compliancescan.rule.WindowMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** One rule in JSON Schema. */
final class RuleSchema {

    private RuleSchema() {}

    static Map<String, Schema> definitions() {
        return Map.of(
                "rule",
                Schema.object(keys())
                        .requires("rule_id", "name", "severity")
                        .describedAs(
                                "One rule. With flow it looks for parties that pass on what they receive, with dormancy "
                                        + "for groups that were silent, with aggregate or a type that is a preset it "
                                        + "measures groups within windows of time, else it asks its conditions of every "
                                        + "record.")
                        .and("allOf", CheckSchema.kinds())
                        .withExamples(Schema.example(
                                "rule_id", "LARGE_TRANSFER",
                                "name", "Large transfer",
                                "severity", "MEDIUM",
                                "conditions", Schema.example("field", "amount", "operator", ">", "value", 10000))));
    }

    static Map<String, Schema> keys() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        describeIt(keys);
        sayWhatItAsks(keys);
        sayWhereItIsFrom(keys);
        new TreeSet<>(RuleDocument.PASSED_OVER)
                .forEach(key -> keys.put(key, Schema.of("description", "Of other services; has no effect.")));
        return keys;
    }

    private static void describeIt(Map<String, Schema> keys) {
        keys.put(
                "rule_id",
                Schema.matching("[A-Za-z0-9._-]{1,64}")
                        .describedAs("Names the rule through all versions of the policy; no other rule has the same.")
                        .withExamples("CTR_THRESHOLD"));
        keys.put("name", ValueSchema.TEXT.describedAs("What people call the rule."));
        keys.put("description", text("What the rule is for."));
        keys.put(
                "type",
                Schema.anyOf(
                                Schema.of("enum", List.copyOf(Preset.types())),
                                Schema.of("const", Preset.DORMANCY),
                                text())
                        .describedAs("A word for the rule's kind. The listed ones are presets: they say what a window "
                                + "rule measures where the rule does not, or that it is a dormancy rule.")
                        .byDefault("record")
                        .orNull());
        keys.put(
                "category",
                text("A word under which the policy groups the rule; changes nothing of what runs.")
                        .withExamples("fraud_detection"));
        keys.put(
                "severity",
                WordSchema.upperCase(Severity.values())
                        .describedAs("What a violation weighs in the score: 1, 0.75, 0.5 or 0.25."));
        keys.put(
                "is_active",
                Schema.ofType("boolean")
                        .describedAs("Whether scans evaluate the rule.")
                        .byDefault(true)
                        .orNull());
    }

    private static void sayWhatItAsks(Map<String, Schema> keys) {
        keys.put(
                "conditions",
                ConditionSchema.CONDITION
                        .describedAs(
                                "Of a record rule: what breaks it. Of the others: which records are looked at; all "
                                        + "if nothing is said. A flow has its own.")
                        .orNull());
        keys.put(
                "threshold",
                ValueSchema.DECIMAL
                        .describedAs(
                                "What the measure of a window is compared with; of a flow, the share that is passed on "
                                        + "at least. A record rule only shows it beside the amount.")
                        .withExamples(10000)
                        .orNull());
        keys.put(
                "time_window",
                ValueSchema.POSITIVE_LENGTH
                        .describedAs(
                                "How long a window is; one step of the mapping's temporal scale if nothing is said.")
                        .orNull());
        keys.put(
                "window_mode",
                WordSchema.lowerCase(WindowMode.values())
                        .describedAs("Whether every window of that length is looked at, or those of a fixed grid.")
                        .byDefault("rolling")
                        .orNull());
        keys.put(
                "group_by",
                ValueSchema.TEXTS
                        .describedAs("Records with the same texts in all these fields belong together; the account, or "
                                + "what the preset says, if nothing is said.")
                        .withExamples(List.of("account"), List.of("account", "recipient"))
                        .orNull());
        keys.put("aggregate", Schema.ref("aggregate").orNull());
        keys.put("dormancy", Schema.ref("dormancy").orNull());
        keys.put("flow", Schema.ref("flow").orNull());
    }

    private static void sayWhereItIsFrom(Map<String, Schema> keys) {
        keys.put(
                "source",
                text("The law, standard or paper the rule comes from.").withExamples("31 CFR 1010.311"));
        keys.put("policy_section", text("The section of the policy."));
        keys.put("policy_excerpt", text("The words of the policy."));
    }

    private static Schema text(String description) {
        return text().describedAs(description).orNull();
    }

    private static Schema text() {
        return Schema.ofType("string");
    }
}
