package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Conditions;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyRoundTripTest {

    /** One of every kind that the sealed families have. */
    static List<Condition> oneOfEveryKind() {
        Condition exists = new Exists("x");
        return List.of(
                AllOf.of(exists),
                AnyOf.of(exists, exists),
                new Not(exists),
                exists,
                new FieldEquality("x", "y", true),
                new LinearComparison(
                        List.of(Term.plus("x"), Term.plus("y"), Term.minus("x"), Term.minus("y")),
                        Operator.EQUAL,
                        new BigDecimal("0.5")),
                new NumberComparison("x", Operator.LESS, new BigDecimal("-1.50")),
                new Between("x", BigDecimal.ONE, BigDecimal.TEN),
                new MultipleOf("x", new BigDecimal("0.01")),
                new TextEquality("x", "Straße", true),
                new OneOf("x", List.of("a", "5"), true),
                new Contains("x", "a", false),
                new StartsWith("x", "a", true),
                new Matches("x", " [a-z]+ "),
                new Truth("x", false),
                new TimeComparison("x", Operator.LESS, Instant.parse("2024-01-15T10:30:00.123Z")));
    }

    @Test
    void noKindOfConditionIsForgotten() {
        assertThat(oneOfEveryKind().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(kinds(Condition.class).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryKind")
    void everyKindOfConditionIsAnsweredForEveryRecord(Condition condition) {
        Table table = Tables.of("x | y", "1 | 2", "a | a", " | 1", "2024-01-15 | no", "true | x");

        assertThat(condition.evaluate(table).size()).isEqualTo(table.size());
        assertThat(condition.uses().map(FieldUse::field)).isNotEmpty().allMatch(List.of("x", "y")::contains);
    }

    @ParameterizedTest
    @MethodSource("oneOfEveryKind")
    void everyKindOfConditionReadsBackTheSame(Condition condition) {
        assertThat(readBack(condition)).isEqualTo(condition);
    }

    @ParameterizedTest
    @EnumSource(
            value = Operator.class,
            names = {"EQUAL", "NOT_EQUAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyOrderOfTimesReadsBackTheSame(Operator operator) {
        Condition condition = new TimeComparison("x", operator, Instant.EPOCH);

        assertThat(readBack(condition)).isEqualTo(condition);
    }

    @Property
    void aPolicyReadsBackTheSame(@ForAll("policies") PolicyDraft policy) {
        assertThat(PolicyDocument.read(PolicyDocument.write(policy))).isEqualTo(policy);
    }

    @Property
    void whatIsWrittenIsMadeOfPlainValues(@ForAll("policies") PolicyDraft policy) {
        assertPlain(PolicyDocument.write(policy));
    }

    @Property
    void aConditionThatIsReadBackGivesTheSameAnswers(
            @ForAll("conditions") Condition condition, @ForAll("tables") Table table) {
        assertThat(readBack(condition).evaluate(table).whereYes())
                .isEqualTo(condition.evaluate(table).whereYes());
    }

    /** Some comparisons are written with one level more, or two, than they were read with. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "'operator': 'exists'",
                "'operator': 'not_exists'",
                "'operator': '!=', 'value': 'a'",
                "'operator': '!=', 'value': 'y', 'value_type': 'field'",
                "'operator': 'in', 'value': [1, 2]",
                "'operator': 'not_in', 'value': ['a']",
                "'operator': 'not_in', 'value': [1, 2]"
            })
    void whatIsDeepEnoughToBeReadIsNotTooDeepToBeReadBack(String leaf) {
        int deepest = 0;
        for (int levels = 58; levels <= 66; levels++) {
            Map<String, Object> document = Documents.ofRules(
                    Documents.ruleWith("{'conditions': " + nested("{'field': 'x', " + leaf + "}", levels) + "}"));
            try {
                PolicyDraft policy = PolicyDocument.read(document);
                assertThat(PolicyDocument.read(PolicyDocument.write(policy))).isEqualTo(policy);
                deepest = levels;
            } catch (InvalidInputException tooDeep) {
                assertThat(tooDeep.problems()).singleElement().satisfies(problem -> assertThat(problem.message())
                        .contains("64 levels"));
            }
        }
        assertThat(deepest).isBetween(62, 64);
    }

    @Test
    void aPolicyThatIsNotFromAPackSaysNothingOfPacks() {
        PolicyDraft written = PolicyDocument.read(Documents.ofRules(Documents.ruleWith("{}")));

        assertThat(PolicyDocument.write(written)).doesNotContainKey("prebuilt_type");
    }

    @Test
    void sixtyFourLevelsCanBeReadAndNoMore() {
        String leaf = "{'field': 'x', 'operator': 'exists'}";

        assertThat(Documents.condition(nested(leaf, 64))).isInstanceOf(Not.class);
        assertThat(Documents.pointers(
                        Documents.ofRules(Documents.ruleWith("{'conditions': " + nested(leaf, 65) + "}"))))
                .containsExactly("/rules/0/conditions" + "/NOT".repeat(64));
    }

    @Test
    void aThousandLevelsAreRefusedAndDoNotExhaustTheStack() {
        assertThat(Documents.pointers(Documents.ofRules(Documents.ruleWith(
                        "{'conditions': " + nested("{'field': 'x', 'operator': 'exists'}", 1_000) + "}"))))
                .hasSize(1);
    }

    @Test
    void whatDocumentsCannotSayIsRefusedNotLost() {
        BigDecimal zero = BigDecimal.ZERO;
        List<Term> subtracted = List.of(Term.minus("x"), Term.minus("y"));
        List<Term> added = List.of(Term.plus("x"), Term.plus("y"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> readBack(new LinearComparison(subtracted, Operator.EQUAL, zero)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readBack(new LinearComparison(added, Operator.EQUAL, zero)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> readBack(new TimeComparison("x", Operator.EQUAL, Instant.EPOCH)));
        assertThatIllegalArgumentException().isThrownBy(() -> readBack("structuring", new Exists("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> readBack("dormant_reactivation", new Exists("x")));
    }

    @Provide
    Arbitrary<PolicyDraft> policies() {
        return RandomPolicies.any();
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return Conditions.trees(3);
    }

    @Provide
    Arbitrary<Table> tables() {
        return Conditions.tables(8);
    }

    private static Condition readBack(Condition condition) {
        return readBack("record", condition);
    }

    private static Condition readBack(String type, Condition condition) {
        Rule rule = new Rule(
                new RuleId("R"),
                "R",
                "",
                type,
                Optional.empty(),
                Severity.LOW,
                RecordCheck.of(condition),
                Rule.Source.NONE,
                true);
        PolicyDraft policy = new PolicyDraft("P", Optional.empty(), ScoringModel.VIOLATIONS, List.of(rule));
        return ((RecordCheck) PolicyDocument.read(PolicyDocument.write(policy))
                        .rules()
                        .get(0)
                        .check())
                .condition();
    }

    /** That many levels, the innermost of which is the leaf. */
    private static String nested(String leaf, int levels) {
        return "{'NOT': ".repeat(levels - 1) + leaf + "}".repeat(levels - 1);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(PolicyRoundTripTest::kinds)
                : Stream.of(family);
    }

    private static void assertPlain(Object value) {
        if (value instanceof Map<?, ?> map) {
            assertThat(map.keySet()).allMatch(String.class::isInstance);
            map.values().forEach(PolicyRoundTripTest::assertPlain);
        } else if (value instanceof List<?> list) {
            list.forEach(PolicyRoundTripTest::assertPlain);
        } else if (value != null) {
            assertThat(value).isInstanceOfAny(String.class, BigDecimal.class, Integer.class, Boolean.class);
        }
    }
}
