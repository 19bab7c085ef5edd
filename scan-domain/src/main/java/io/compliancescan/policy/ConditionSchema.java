package io.compliancescan.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Trees of conditions in JSON Schema. */
final class ConditionSchema {

    static final Schema CONDITION = Schema.ref("condition");

    private static final Map<String, Object> LARGE_TRANSFER = Schema.example(
            "AND",
            List.of(
                    Schema.example("field", "type", "operator", "IN", "value", List.of("TRANSFER", "WIRE")),
                    Schema.example("field", "amount", "operator", ">=", "value", 10000)));

    private static final Map<String, Object> BALANCE = Schema.example(
            "field", "oldbalanceOrg",
            "minus", List.of("amount"),
            "operator", "!=",
            "value", "newbalanceOrig",
            "value_type", "field",
            "tolerance", 0);

    private ConditionSchema() {}

    static Map<String, Schema> definitions() {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        definitions.put(
                "condition",
                Schema.ofType("object")
                        .describedAs("A question about one record: a combination of others, at most 64 deep, or a "
                                + "comparison. A comparison with a blank or unreadable cell is unknown.")
                        .and(
                                "oneOf",
                                List.of(
                                        Schema.ref("and"),
                                        Schema.ref("or"),
                                        Schema.ref("not"),
                                        Schema.ref("comparison")))
                        .withExamples(LARGE_TRANSFER, BALANCE));
        definitions.put("and", branch("AND", Schema.listOf(CONDITION).describedAs("Holds when all of them hold.")));
        definitions.put(
                "or", branch("OR", Schema.listOf(CONDITION).describedAs("Holds when at least one of them holds.")));
        definitions.put("not", branch("NOT", CONDITION.describedAs("Holds when it is answered with no.")));
        definitions.put(
                "comparison",
                Schema.object(comparison())
                        .requires("field", "operator")
                        .describedAs("A question about one cell, or about several of one record.")
                        .and("allOf", OperatorSchema.rules()));
        definitions.put("operator", OperatorSchema.anyOperator());
        definitions.put("comparison_operator", OperatorSchema.comparison());
        return definitions;
    }

    private static Schema branch(String key, Schema parts) {
        return Schema.object(Map.of(key, parts)).requires(key);
    }

    static Map<String, Schema> comparison() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(
                "field",
                ValueSchema.TEXT
                        .describedAs("A field of the mapping, or a heading of the file.")
                        .withExamples("amount", "type"));
        keys.put("operator", Schema.ref("operator"));
        keys.put(
                "value",
                Schema.of(
                        "description",
                        "What the cell is compared with; a field where value_type is field. "
                                + "A number compares as numbers, a text as texts, true and false as truth values."));
        keys.put(
                "value_type",
                Schema.anyOf(Schema.of("enum", List.of("literal", "field")), Schema.matching("literal|field"))
                        .describedAs("Whether the value is what it says, or the name of a field.")
                        .byDefault("literal")
                        .orNull());
        keys.put(
                "case_sensitive",
                Schema.ofType("boolean")
                        .describedAs("Whether case counts when texts are compared. MATCH always minds it.")
                        .byDefault(false)
                        .orNull());
        keys.put(
                "tolerance",
                ValueSchema.DECIMAL
                        .describedAs(
                                "How far apart two sides may be and still be equal, where == or != compares fields.")
                        .byDefault(0)
                        .withExamples("0.01")
                        .orNull());
        keys.put(
                "plus",
                ValueSchema.TEXTS
                        .describedAs("Fields that are added to the field before it is compared with another.")
                        .withExamples(List.of("fee"))
                        .orNull());
        keys.put(
                "minus",
                ValueSchema.TEXTS
                        .describedAs("Fields that are subtracted from the field before it is compared with another.")
                        .withExamples(List.of("amount"))
                        .orNull());
        return keys;
    }
}
