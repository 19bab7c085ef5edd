package io.compliancescan.policy;

import io.compliancescan.rule.AggregateFunction;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which of its keys a rule must have and which it has no use for, by what it asks, in JSON Schema. */
final class CheckSchema {

    private static final String[] OF_WINDOWS = {"group_by", "time_window", "window_mode"};
    private static final String[] NOT_OF_DORMANCY = {"aggregate", "threshold", "time_window", "window_mode"};
    private static final String[] NOT_OF_FLOW = FlowReader.UNUSED.toArray(String[]::new);
    private static final Schema SOMETHING = Schema.of("not", Schema.NOTHING);

    private CheckSchema() {}

    static Map<String, Schema> definitions() {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        definitions.put("aggregate", aggregateSchema());
        definitions.put("dormancy", dormancySchema());
        definitions.putAll(FlowSchema.definitions());
        return definitions;
    }

    /** The four kinds of rules, in the order in which {@link CheckReader} tells them apart. */
    static List<Schema> kinds() {
        Schema window = Schema.of("if", Schema.anyOf(has("aggregate"), isOfType(Preset.types())))
                .and("then", Schema.requiring("threshold", ValueSchema.DECIMAL))
                .and("else", unused(OF_WINDOWS, Schema.requiring("conditions", ConditionSchema.CONDITION)));
        Schema dormant =
                Schema.of("allOf", List.of(isOfType(List.of(Preset.DORMANCY)), Schema.of("not", has("aggregate"))));
        Schema silent = Schema.of("if", Schema.anyOf(has("dormancy"), dormant))
                .and("then", unused(NOT_OF_DORMANCY, Schema.requiring("dormancy", Schema.ref("dormancy"))))
                .and("else", window);
        return List.of(Schema.of("if", has("flow"))
                .and("then", unused(NOT_OF_FLOW, Schema.requiring("threshold", ValueSchema.share())))
                .and("else", silent));
    }

    private static Schema has(String key) {
        return Schema.requiring(key, SOMETHING);
    }

    private static Schema isOfType(Collection<String> types) {
        return Schema.requiring("type", WordSchema.inAnyCase(types));
    }

    private static Schema unused(String[] keys, Schema otherwise) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Stream.of(keys).forEach(key -> properties.put(key, Schema.NOTHING));
        return Schema.of("allOf", List.of(Schema.of("properties", properties), otherwise));
    }

    static Map<String, Schema> aggregate() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put(
                "function",
                WordSchema.lowerCase(AggregateFunction.values())
                        .describedAs("What is computed over the records of a window; the preset's if nothing is said, "
                                + "count without preset.")
                        .orNull());
        keys.put(
                "field",
                ValueSchema.TEXT
                        .describedAs("What the function is applied to; count takes none.")
                        .withExamples("amount", "recipient")
                        .orNull());
        keys.put(
                "operator",
                Schema.ref("comparison_operator")
                        .describedAs(
                                "How the measured value is compared with the threshold; the preset's if nothing is "
                                        + "said, >= without preset.")
                        .orNull());
        keys.put(
                "minimum_count",
                ValueSchema.count()
                        .describedAs("Windows with fewer records are passed over; the preset's if nothing is said, 1 "
                                + "without preset.")
                        .orNull());
        return keys;
    }

    private static Schema aggregateSchema() {
        Schema counting = Schema.of("if", Schema.requiring("function", WordSchema.inAnyCase(List.of("count"))))
                .and("then", Schema.having("field", Schema.NOTHING))
                .and("else", Schema.requiring("field", ValueSchema.TEXT));
        Schema measure = Schema.of("if", Schema.anyOf(has("function"), has("field")))
                .and("then", Schema.of("allOf", List.of(has("function"), counting)));
        return Schema.object(aggregate())
                .describedAs("What is measured of the records of a window. Its presence makes a window rule.")
                .and("allOf", List.of(measure))
                .withExamples(
                        Schema.example("function", "sum", "field", "amount", "operator", ">", "minimum_count", 2));
    }

    static Map<String, Schema> dormancy() {
        Map<String, Schema> keys = new LinkedHashMap<>();
        keys.put("silence", ValueSchema.POSITIVE_LENGTH.describedAs("How long nothing happened, at least."));
        keys.put(
                "within",
                ValueSchema.LENGTH
                        .describedAs("How long after its first record the awakened group may still do it; zero if "
                                + "nothing is said.")
                        .orNull());
        keys.put(
                "activity", ConditionSchema.CONDITION.describedAs("What an awakened group must do to break the rule."));
        return keys;
    }

    private static Schema dormancySchema() {
        return Schema.object(dormancy())
                .requires("silence", "activity")
                .describedAs("A silence and what ends it. Its presence makes a dormancy rule.")
                .withExamples(Schema.example(
                        "silence", "90d",
                        "within", "30d",
                        "activity", Schema.example("field", "amount", "operator", ">", "value", 5000)));
    }
}
