package io.compliancescan.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule asks of what passes through parties, in JSON Schema. */
final class FlowSchema {

    private FlowSchema() {}

    static Map<String, Schema> definitions() {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        definitions.put(
                "flow",
                Schema.object(flow())
                        .requires("in", "out", "field")
                        .describedAs("What comes to parties and what goes from them. Its presence makes a flow rule.")
                        .withExamples(Schema.example(
                                "in",
                                List.of(Schema.example("party", "recipient")),
                                "out",
                                List.of(Schema.example("party", "account")),
                                "field",
                                "amount",
                                "minimum",
                                5000)));
        definitions.put(
                "way",
                Schema.object(way())
                        .requires("party")
                        .describedAs("A way to or from a party: the records that take it, and who the party is."));
        return definitions;
    }

    static Map<String, Schema> flow() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put("in", ways("The ways by which something comes to a party."));
        keys.put("out", ways("The ways by which something goes from it."));
        keys.put(
                "field",
                ValueSchema.TEXT.describedAs("The amount that comes and goes.").withExamples("amount"));
        keys.put(
                "minimum",
                ValueSchema.notNegative()
                        .describedAs("How much must come in at least.")
                        .byDefault(0)
                        .orNull());
        return keys;
    }

    static Map<String, Schema> way() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(
                "party",
                ValueSchema.TEXT
                        .describedAs(
                                "The field whose text is the party. The same text in another field is the same party.")
                        .withExamples("account", "recipient"));
        keys.put(
                "conditions",
                ConditionSchema.CONDITION
                        .describedAs("Which records take this way; all if nothing is said.")
                        .orNull());
        return keys;
    }

    private static Schema ways(String description) {
        return Schema.listOf(Schema.ref("way")).describedAs(description);
    }
}
