package io.compliancescan.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What policy documents look like, as a JSON Schema (draft 2020-12): every document that {@link PolicyDocument#read}
 * understands is valid. It is made of the reader's own words, so that it knows every operator, function and preset.
 *
 * <p>What a schema cannot say is left to the reader: that no two rules have the same id, that a lower bound is not above
 * the upper one, that a date is in the calendar, that an expression is one of RE2's, how deep conditions are nested and
 * how many digits numbers have.
 */
public final class PolicySchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String NAME_OF_LIMITED_LENGTH =
            "^\\s*\\S([\\s\\S]{0," + (PolicyDocument.LONGEST_NAME - 2) + "}\\S)?\\s*$";

    private PolicySchema() {}

    /** The schema as maps, lists, texts, numbers and booleans. */
    public static Map<String, Object> document() {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        Stream.of(
                        RuleSchema.definitions(),
                        CheckSchema.definitions(),
                        ConditionSchema.definitions(),
                        ValueSchema.definitions())
                .forEach(definitions::putAll);
        return Schema.of("$schema", DIALECT)
                .and("title", "Policy")
                .describedAs("An ordered list of rules under a name. A key whose value is null counts as not there; "
                        + "a key that is not listed is a mistake.")
                .and("type", "object")
                .and("properties", keys())
                .requires("name", "rules")
                .and("additionalProperties", Schema.NOTHING)
                .withExamples(example())
                .and("$defs", definitions)
                .keywords();
    }

    static Map<String, Schema> keys() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(
                "$schema",
                Schema.ofType("string")
                        .describedAs("Where an editor finds this schema; not kept.")
                        .orNull());
        keys.put(
                "name",
                Schema.ofType("string")
                        .and("pattern", NAME_OF_LIMITED_LENGTH)
                        .describedAs("What people call the policy; at most " + PolicyDocument.LONGEST_NAME
                                + " characters."));
        keys.put(
                "scoring_model",
                WordSchema.lowerCase(ScoringModel.values())
                        .describedAs(
                                "What the compliance score counts: every violation, or every affected record once, "
                                        + "by the worst severity it is involved in.")
                        .byDefault(ScoringModel.VIOLATIONS.wireName())
                        .orNull());
        keys.put(
                "prebuilt_type",
                Schema.ofType("string")
                        .describedAs("The pack a policy was made from; not kept when it is sent.")
                        .orNull());
        keys.put(
                "rules",
                Schema.listOf(Schema.ref("rule"))
                        .and("maxItems", PolicyDocument.MOST_RULES)
                        .describedAs("In the order in which they run."));
        return keys;
    }

    private static Map<String, Object> example() {
        Map<String, Object> rule = Schema.example(
                "rule_id", "SPLIT_TRANSFERS",
                "name", "Transfers that look split",
                "severity", "CRITICAL",
                "conditions", Schema.example("field", "amount", "operator", "BETWEEN", "value", List.of(8000, 10000)),
                "aggregate", Schema.example("function", "count", "operator", ">="),
                "threshold", 3,
                "time_window", "24h");
        return Schema.example("name", "Payments", "rules", List.of(rule));
    }
}
