package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.pack.Packs;
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Severity;
import io.compliancescan.rule.WindowMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema knows all that the reader knows. That both agree on single documents is asserted by {@link Documents},
 * whenever a test reads one.
 */
class PolicySchemaTest {

    @Test
    void itIsASchema() {
        assertThat(PublishedSchema.complaintsAboutItself()).isEmpty();
        assertThat(PolicySchema.document()).containsEntry("$schema", "https://json-schema.org/draft/2020-12/schema");
    }

    @Test
    void itDescribesEveryKeyThatIsReadAndNoOther() {
        Set<String> keysOfRules = new HashSet<>(RuleDocument.KEYS);
        keysOfRules.addAll(RuleDocument.PASSED_OVER);

        assertThat(PolicySchema.keys().keySet()).isEqualTo(PolicyDocument.KEYS);
        assertThat(RuleSchema.keys().keySet()).isEqualTo(keysOfRules);
        assertThat(CheckSchema.aggregate().keySet()).isEqualTo(CheckReader.AGGREGATE_KEYS);
        assertThat(CheckSchema.dormancy().keySet()).isEqualTo(CheckReader.DORMANCY_KEYS);
        assertThat(FlowSchema.flow().keySet()).isEqualTo(FlowReader.FLOW_KEYS);
        assertThat(FlowSchema.way().keySet()).isEqualTo(FlowReader.WAY_KEYS);
        assertThat(ConditionSchema.comparison().keySet()).isEqualTo(LeafReader.KEYS);
        assertThat(ConditionSchema.definitions().keySet())
                .containsAll(ConditionReader.BRANCHES.stream()
                        .map(branch -> branch.toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void itSaysWhatEveryOperatorAsks() {
        assertThat(OperatorSchema.described()).containsExactlyElementsOf(OperatorNames.canonical());
    }

    static Stream<String> operators() {
        return OperatorNames.canonical().stream();
    }

    @ParameterizedTest
    @MethodSource("operators")
    void everyNameOfAnOperatorIsReadWhateverItsCase(String operator) {
        for (String name : OperatorNames.namesOf(operator)) {
            for (String spelling : List.of(name.toLowerCase(Locale.ROOT), " " + name.toUpperCase(Locale.ROOT) + " ")) {
                assertThat(Documents.condition(leaf(spelling, valueFor(operator))))
                        .isEqualTo(Documents.condition(leaf(operator, valueFor(operator))));
            }
        }
    }

    /** An operator without a rule for what goes with it would let anything pass. */
    @ParameterizedTest
    @MethodSource("operators")
    void everyOperatorSaysWhatGoesWithIt(String operator) {
        String leaf = "{'field': 'x', 'operator': '" + operator + "', 'value_type': 'neither', 'value': 1}";

        assertThat(Documents.pointers(Documents.ofRules(Documents.ruleWith("{'conditions': " + leaf + "}"))))
                .contains("/rules/0/conditions/value_type");
    }

    @ParameterizedTest
    @EnumSource(AggregateFunction.class)
    void everyFunctionIsKnown(AggregateFunction function) {
        String field = function == AggregateFunction.COUNT ? "" : ", 'field': 'amount'";

        Documents.check(
                "{'aggregate': {'function': '" + CheckWriter.word(function) + "'" + field + "}, 'threshold': 1}");
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySeverityIsKnown(Severity severity) {
        assertThat(Documents.rule("{'severity': '" + severity + "'}").severity())
                .isEqualTo(Documents.rule("{'severity': ' " + CheckWriter.word(severity) + "'}")
                        .severity());
    }

    @ParameterizedTest
    @EnumSource(WindowMode.class)
    void everyWindowModeIsKnown(WindowMode mode) {
        Documents.check("{'type': 'velocity', 'threshold': 1, 'window_mode': '" + mode + "'}");
    }

    @ParameterizedTest
    @EnumSource(ScoringModel.class)
    void everyScoringModelIsKnown(ScoringModel model) {
        Map<String, Object> document = Documents.ofRules(Documents.ruleWith("{}"));
        document.put("scoring_model", model.wireName());

        assertThat(Documents.policy(document).scoring()).isEqualTo(model);
    }

    static Set<String> presets() {
        return Preset.types();
    }

    @ParameterizedTest
    @MethodSource("presets")
    void everyPresetIsKnownAndNeedsAThreshold(String type) {
        assertThat(RuleSchema.keys().get("type").toString()).contains(type);
        Documents.check("{'type': '" + type.toUpperCase(Locale.ROOT) + "', 'threshold': 3, 'time_window': 24}");
        assertThat(Documents.pointers(Documents.ofRules(Documents.ruleWith("{'type': '" + type + "'}"))))
                .containsExactly("/rules/0/threshold");
    }

    @Test
    void everyPackIsValid() {
        assertThat(Packs.names()).isNotEmpty().allSatisfy(name -> assertThat(PublishedSchema.complaints(
                        PolicyDocument.write(Packs.find(name).orElseThrow())))
                .isEmpty());
    }

    @Property(tries = 300)
    void whateverIsWrittenIsValid(@ForAll("policies") PolicyDraft policy) {
        assertThat(PublishedSchema.complaints(PolicyDocument.write(policy))).isEmpty();
    }

    @Test
    void everyExampleIsOneOfWhatItStandsBy() {
        List<Object> examples = new ArrayList<>();
        everyPart(PolicySchema.document())
                .filter(part -> part.get("examples") instanceof List)
                .forEach(part -> {
                    for (Object example : (List<?>) part.get("examples")) {
                        examples.add(example);
                        assertThat(PublishedSchema.complaints(part, example))
                                .as(() -> example + " by " + part)
                                .isEmpty();
                    }
                });
        assertThat(examples).hasSizeGreaterThan(15);
    }

    @Test
    void everyKeyIsDescribed() {
        Stream.of(
                        PolicySchema.keys(),
                        RuleSchema.keys(),
                        CheckSchema.aggregate(),
                        CheckSchema.dormancy(),
                        ConditionSchema.comparison())
                .forEach(keys -> keys.forEach((key, schema) ->
                        assertThat(description(schema.keywords())).as(key).isNotBlank()));
    }

    @Provide
    Arbitrary<PolicyDraft> policies() {
        return RandomPolicies.any();
    }

    /** What the place says itself, or what it refers to says. */
    private static String description(Map<?, ?> part) {
        if (part.get("description") instanceof String text) {
            return text;
        }
        Object reference = part.get("anyOf") instanceof List<?> choices
                ? ((Map<?, ?>) choices.get(0)).get("$ref")
                : part.get("$ref");
        Map<?, ?> definitions = (Map<?, ?>) PolicySchema.document().get("$defs");
        return description((Map<?, ?>) definitions.get(reference.toString().substring("#/$defs/".length())));
    }

    private static Stream<Map<?, ?>> everyPart(Object schema) {
        if (schema instanceof Map<?, ?> map) {
            return Stream.concat(Stream.of(map), map.values().stream().flatMap(PolicySchemaTest::everyPart));
        }
        return schema instanceof List<?> list ? list.stream().flatMap(PolicySchemaTest::everyPart) : Stream.empty();
    }

    private static String leaf(String operator, String value) {
        return "{'field': 'x', 'operator': '" + operator + "'" + value + "}";
    }

    private static String valueFor(String operator) {
        return switch (operator) {
            case "IN", "NOT_IN" -> ", 'value': ['a']";
            case "BETWEEN" -> ", 'value': [1, 2]";
            case "EXISTS", "NOT_EXISTS" -> "";
            case "BEFORE", "AFTER" -> ", 'value': '2024-01-15'";
            default -> ", 'value': '7'";
        };
    }
}
