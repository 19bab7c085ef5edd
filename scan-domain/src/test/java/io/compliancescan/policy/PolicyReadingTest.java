package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
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
import io.compliancescan.rule.AggregateFunction;
import io.compliancescan.rule.Check;
import io.compliancescan.rule.DormancyCheck;
import io.compliancescan.rule.FlowCheck;
import io.compliancescan.rule.FlowLimit;
import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Severity;
import io.compliancescan.rule.Way;
import io.compliancescan.rule.Window;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PolicyReadingTest {

    private static final Condition ABOVE_ONE = new NumberComparison("amount", Operator.GREATER, BigDecimal.ONE);
    private static final Population ACCOUNTS_ABOVE_ONE = Population.ofAccounts(ABOVE_ONE);

    static Stream<Arguments> leaves() {
        return Stream.of(
                Arguments.of("'operator': '>=', 'value': 10", compare(Operator.AT_LEAST, "10")),
                Arguments.of("'operator': '>=', 'value': '10.50'", compare(Operator.AT_LEAST, "10.50")),
                Arguments.of("'operator': '==', 'value': 10", compare(Operator.EQUAL, "10")),
                Arguments.of("'operator': '!=', 'value': 10", compare(Operator.NOT_EQUAL, "10")),
                Arguments.of("'operator': '==', 'value': '10'", new TextEquality("x", "10", false)),
                Arguments.of("'operator': '!=', 'value': 'a'", new Not(new TextEquality("x", "a", false))),
                Arguments.of(
                        "'operator': '==', 'value': 'a', 'case_sensitive': true", new TextEquality("x", "a", true)),
                Arguments.of("'operator': '==', 'value': true", new Truth("x", true)),
                Arguments.of("'operator': '!=', 'value': false", new Not(new Truth("x", false))),
                Arguments.of("'operator': 'IN', 'value': ['a', 'b']", OneOf.of("x", "a", "b")),
                Arguments.of(
                        "'operator': 'IN', 'value': ['a'], 'case_sensitive': true", new OneOf("x", List.of("a"), true)),
                Arguments.of("'operator': 'NOT_IN', 'value': ['a']", new Not(OneOf.of("x", "a"))),
                Arguments.of("'operator': 'IN', 'value': ['a', 5, true]", OneOf.of("x", "a", "5", "true")),
                Arguments.of(
                        "'operator': 'IN', 'value': [5, 6.0]",
                        AnyOf.of(compare(Operator.EQUAL, "5"), compare(Operator.EQUAL, "6.0"))),
                Arguments.of(
                        "'operator': 'BETWEEN', 'value': [8000, '10000']",
                        new Between("x", new BigDecimal("8000"), new BigDecimal("10000"))),
                Arguments.of("'operator': 'EXISTS'", new Exists("x")),
                Arguments.of("'operator': 'NOT_EXISTS', 'value': null", new Not(new Exists("x"))),
                Arguments.of("'operator': 'CONTAINS', 'value': 'a'", new Contains("x", "a", false)),
                Arguments.of(
                        "'operator': 'STARTS_WITH', 'value': 'a', 'case_sensitive': true",
                        new StartsWith("x", "a", true)),
                Arguments.of("'operator': 'MATCH', 'value': ' Ltd$'", new Matches("x", " Ltd$")),
                Arguments.of("'operator': 'MATCH', 'value': 'a', 'case_sensitive': true", new Matches("x", "a")),
                Arguments.of("'operator': 'MULTIPLE_OF', 'value': 0.5", new MultipleOf("x", new BigDecimal("0.5"))),
                Arguments.of(
                        "'operator': 'BEFORE', 'value': '2024-01-15'", time(Operator.LESS, "2024-01-15T00:00:00Z")),
                Arguments.of(
                        "'operator': 'AFTER', 'value': '2024-01-15T10:30:00.5Z'",
                        time(Operator.GREATER, "2024-01-15T10:30:00.5Z")),
                Arguments.of(
                        "'operator': '>=', 'value': '2024-01-15'", time(Operator.AT_LEAST, "2024-01-15T00:00:00Z")),
                Arguments.of(
                        "'operator': '<', 'value': '2024-01-15T01:00:00+01:00'",
                        time(Operator.LESS, "2024-01-15T00:00:00Z")),
                Arguments.of(
                        "'operator': '==', 'value': 'y', 'value_type': 'field'", new FieldEquality("x", "y", false)),
                Arguments.of(
                        "'operator': '!=', 'value': 'y', 'value_type': 'field', 'case_sensitive': true",
                        new Not(new FieldEquality("x", "y", true))),
                Arguments.of(
                        "'operator': '>', 'value': 'y', 'value_type': 'field'",
                        linear(Operator.GREATER, "0", Term.plus("x"), Term.minus("y"))),
                Arguments.of(
                        "'operator': '==', 'value': 'y', 'value_type': 'field', 'tolerance': 0",
                        linear(Operator.EQUAL, "0", Term.plus("x"), Term.minus("y"))),
                Arguments.of(
                        "'operator': '!=', 'value': 'y', 'value_type': 'field', 'tolerance': 0.01,"
                                + " 'plus': ['p'], 'minus': ['m', 'n']",
                        linear(
                                Operator.NOT_EQUAL,
                                "0.01",
                                Term.plus("x"),
                                Term.plus("p"),
                                Term.minus("m"),
                                Term.minus("n"),
                                Term.minus("y"))),
                Arguments.of("'operator': 'EXISTS', 'value_type': 'literal', 'tolerance': null", new Exists("x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("leaves")
    void aComparisonIsReadByWhatItComparesWith(String leaf, Condition expected) {
        assertThat(Documents.condition("{'field': 'x', " + leaf + "}")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ">=; >=, gte, GTE, greater_than_or_equal, greater_than_or_equals, ' >= '",
                ">; >, gt, greater_than, Greater_Than",
                "<=; <=, lte, less_than_or_equal, less_than_or_equals",
                "<; <, lt, less_than",
                "==; ==, =, equals, equal, eq, EQUALS",
                "!=; !=, not_equals, not_equal, neq, ne",
                "IN; IN, in, In",
                "NOT_IN; NOT_IN, not_in",
                "BETWEEN; BETWEEN, between",
                "EXISTS; EXISTS, exists",
                "NOT_EXISTS; NOT_EXISTS, not_exists",
                "CONTAINS; CONTAINS, contains, includes, INCLUDES",
                "STARTS_WITH; STARTS_WITH, starts_with",
                "MATCH; MATCH, match, regex, matches, MATCHES",
                "MULTIPLE_OF; MULTIPLE_OF, multiple_of",
                "BEFORE; BEFORE, before",
                "AFTER; AFTER, after"
            })
    void everyNameOfAnOperatorIsKnownInEitherCase(String canonical, String names) {
        for (String name : names.split(", ")) {
            assertThat(OperatorNames.canonical(name.replace("'", ""))).contains(canonical);
        }
    }

    @Test
    void combinationsNest() {
        Condition tree = Documents.condition("""
                {'AND': [{'field': 'amount', 'operator': '>', 'value': 1},
                         {'OR': [{'NOT': {'field': 'x', 'operator': 'exists'}}]}]}""");

        assertThat(tree).isEqualTo(AllOf.of(ABOVE_ONE, AnyOf.of(new Not(new Exists("x")))));
    }

    @Test
    void aKeyWhoseValueIsNullIsNotThere() {
        assertThat(Documents.condition(
                        "{'AND': null, 'OR': null, 'NOT': null, 'field': 'x', 'operator': 'exists', 'value': null}"))
                .isEqualTo(new Exists("x"));
        assertThat(Documents.check("{'aggregate': null, 'dormancy': null, 'time_window': null, 'group_by': null}"))
                .isInstanceOf(RecordCheck.class);
    }

    @Test
    void aRuleKeepsWhatItsAuthorWrote() {
        Rule rule = Documents.rule("""
                {'rule_id': ' X-1 ', 'name': ' Large ', 'description': 'Why', 'type': 'My_Type', 'category': ' My Group ', 'severity': 'critical',
                 'is_active': false, 'source': 'Law', 'policy_section': '3.1', 'policy_excerpt': 'Words',
                 'threshold': 7}""");

        assertThat(rule.id()).hasToString("X-1");
        assertThat(rule.name()).isEqualTo("Large");
        assertThat(rule.description()).isEqualTo("Why");
        assertThat(rule.type()).isEqualTo("my_type");
        assertThat(rule.category()).contains("My Group");
        assertThat(rule.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(rule.active()).isFalse();
        assertThat(rule.source()).isEqualTo(new Rule.Source("Law", "3.1", "Words"));
        assertThat(rule.check()).isEqualTo(new RecordCheck(ABOVE_ONE, Optional.of(BigDecimal.valueOf(7))));
    }

    @Test
    void aRuleThatSaysLittleIsAnActiveRecordRule() {
        Rule rule = Documents.rule("{}");

        assertThat(rule.type()).isEqualTo("record");
        assertThat(rule.category()).isEmpty();
        assertThat(rule.description()).isEmpty();
        assertThat(rule.active()).isTrue();
        assertThat(rule.source()).isEqualTo(Rule.Source.NONE);
        assertThat(rule.check()).isEqualTo(RecordCheck.of(ABOVE_ONE));
    }

    @Test
    void keysOfOtherServicesArePassedOver() {
        assertThat(Documents.rule("""
                {'id': 'x', 'policy_id': 'x', 'tags': [], 'created_at': 'x',
                 'requires_clarification': true, 'clarification_notes': 'x', 'validation_status': 'valid',
                 'validation_issues': [], 'approved_count': 1, 'false_positive_count': 2}""")).isEqualTo(Documents.rule("{}"));
    }

    @Test
    void aPolicySaysHowItIsScoredAndWhereItIsFrom() {
        Map<String, Object> document = Documents.ofRules(Documents.ruleWith("{}"));
        assertThat(Documents.policy(document).scoring()).isEqualTo(ScoringModel.VIOLATIONS);
        assertThat(Documents.policy(document).pack()).isEmpty();

        document.put("scoring_model", "Records_Affected");
        document.put("prebuilt_type", "aml");
        assertThat(Documents.policy(document).scoring()).isEqualTo(ScoringModel.RECORDS_AFFECTED);
        assertThat(Documents.policy(document).pack()).contains("aml");
        assertThat(ScoringModel.RECORDS_AFFECTED.wireName()).isEqualTo("records_affected");
    }

    @Test
    void aWindowRuleSaysEverythingItself() {
        Check check = Documents.check("""
                {'type': 'ctr_aggregation', 'threshold': 5.5, 'time_window': '36h', 'window_mode': 'TUMBLING',
                 'group_by': ['account', 'device'],
                 'aggregate': {'function': 'Distinct_Count', 'field': 'recipient', 'operator': 'lt', 'minimum_count': 4}}""");

        assertThat(check)
                .isEqualTo(new WindowCheck(
                        new Population(Optional.of(ABOVE_ONE), List.of("account", "device")),
                        Measure.of(AggregateFunction.DISTINCT_COUNT, "recipient"),
                        new Limit(Operator.LESS, new BigDecimal("5.5"), 4),
                        new Window(Optional.of(Duration.ofHours(36)), WindowMode.TUMBLING)));
    }

    @Test
    void aWindowRuleThatSaysLittleCountsRecordsOfAnAccount() {
        assertThat(Documents.check("{'aggregate': {}, 'threshold': 3}"))
                .isEqualTo(new WindowCheck(
                        ACCOUNTS_ABOVE_ONE,
                        Measure.COUNT,
                        Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(3)),
                        new Window(Optional.empty(), WindowMode.ROLLING)));
        assertThat(Documents.check("{'aggregate': {}, 'threshold': 3, 'conditions': null}"))
                .isInstanceOfSatisfying(WindowCheck.class, check -> assertThat(check.population())
                        .isEqualTo(Population.ofAccounts()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "structuring; COUNT; AT_LEAST; 1; account",
                "sub_threshold_velocity; COUNT; AT_LEAST; 1; account",
                "velocity; COUNT; AT_LEAST; 1; account",
                "velocity_limit; COUNT; GREATER; 1; account",
                "round_amount; COUNT; AT_LEAST; 1; account",
                "sar_velocity; SUM; GREATER; 1; account",
                "aggregation; SUM; GREATER; 1; account",
                "ctr_aggregation; SUM; GREATER; 2; account,recipient",
                "STRUCTURING; COUNT; AT_LEAST; 1; account"
            })
    void theTypesOfOlderPoliciesArePresets(
            String type, AggregateFunction function, Operator operator, int minimumCount, String groupBy) {
        WindowCheck check =
                (WindowCheck) Documents.check("{'type': '" + type + "', 'threshold': 3, 'time_window': 24}");

        assertThat(check.measure())
                .isEqualTo(function == AggregateFunction.COUNT ? Measure.COUNT : Measure.of(function, "amount"));
        assertThat(check.limit()).isEqualTo(new Limit(operator, BigDecimal.valueOf(3), minimumCount));
        assertThat(check.window()).isEqualTo(Window.rolling(Duration.ofHours(24)));
        assertThat(check.population()).isEqualTo(new Population(Optional.of(ABOVE_ONE), List.of(groupBy.split(","))));
    }

    @Test
    void whatARuleSaysWinsOverItsPreset() {
        WindowCheck check = (WindowCheck) Documents.check("""
                {'type': 'ctr_aggregation', 'threshold': 3, 'group_by': ['account'],
                 'aggregate': {'function': 'count', 'operator': '>=', 'minimum_count': 1}}""");

        assertThat(check.measure()).isEqualTo(Measure.COUNT);
        assertThat(check.limit()).isEqualTo(Limit.of(Operator.AT_LEAST, BigDecimal.valueOf(3)));
        assertThat(check.population().groupBy()).containsExactly("account");
    }

    @Test
    void aDormancyRuleIsReadWhateverItsType() {
        DormancyCheck expected =
                new DormancyCheck(ACCOUNTS_ABOVE_ONE, Duration.ofDays(90), new Exists("x"), Duration.ZERO);
        String dormancy = "'dormancy': {'silence': '90d', 'activity': {'field': 'x', 'operator': 'exists'}}";

        assertThat(Documents.check("{" + dormancy + "}")).isEqualTo(expected);
        assertThat(Documents.check("{'type': 'dormant_reactivation', " + dormancy + "}"))
                .isEqualTo(expected);
        assertThat(Documents.check("{'type': 'structuring', " + dormancy + "}")).isEqualTo(expected);
    }

    @Test
    void aDormancyRuleSaysWhomItWatchesAndHowLong() {
        assertThat(Documents.check("""
                {'conditions': null, 'group_by': ['card'],
                 'dormancy': {'silence': 48, 'within': '12h', 'activity': {'field': 'x', 'operator': 'exists'}}}"""))
                .isEqualTo(new DormancyCheck(
                        new Population(Optional.empty(), List.of("card")),
                        Duration.ofDays(2),
                        new Exists("x"),
                        Duration.ofHours(12)));
    }

    @Test
    void aFlowRuleSaysWhatComesAndWhatGoes() {
        assertThat(Documents.check("""
                {'conditions': null, 'threshold': '0.9', 'time_window': '12h',
                 'flow': {'in': [{'party': 'recipient', 'conditions': {'field': 'x', 'operator': 'exists'}},
                                 {'party': 'account', 'conditions': {'field': 'x', 'operator': '>', 'value': 1}}],
                          'out': [{'party': ' account '}], 'field': 'amount', 'minimum': '5000'}}"""))
                .isEqualTo(new FlowCheck(
                        List.of(
                                Way.of("recipient", new Exists("x")),
                                Way.of("account", compare(Operator.GREATER, "1"))),
                        List.of(new Way("account", Optional.empty())),
                        "amount",
                        new FlowLimit(new BigDecimal("0.9"), new BigDecimal("5000")),
                        Window.rolling(Duration.ofHours(12))));
    }

    @Test
    void aFlowRuleThatSaysLittleAsksForNoMinimumAndTakesAStepOfTheScale() {
        String flow = "'flow': {'in': [{'party': 'r'}], 'out': [{'party': 'a'}], 'field': 'm'}";
        FlowCheck expected = new FlowCheck(
                List.of(new Way("r", Optional.empty())),
                List.of(new Way("a", Optional.empty())),
                "m",
                new FlowLimit(BigDecimal.ONE, BigDecimal.ZERO),
                new Window(Optional.empty(), WindowMode.ROLLING));

        assertThat(Documents.check("{'conditions': null, 'threshold': 1, " + flow + "}"))
                .isEqualTo(expected);
        assertThat(Documents.check("{'conditions': null, 'type': 'structuring', 'threshold': 1, " + flow + "}"))
                .isEqualTo(expected);
        assertThat(Documents.check(
                        "{'conditions': null, 'type': 'dormant_reactivation', 'threshold': 1, " + flow + "}"))
                .isEqualTo(expected);
    }

    @Test
    void aPolicyHasRulesWithDifferentIds() {
        Rule rule = Documents.rule("{}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyDraft("P", Optional.empty(), ScoringModel.VIOLATIONS, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyDraft("P", Optional.empty(), ScoringModel.VIOLATIONS, List.of(rule, rule)));
    }

    private static NumberComparison compare(Operator operator, String value) {
        return new NumberComparison("x", operator, new BigDecimal(value));
    }

    private static TimeComparison time(Operator operator, String moment) {
        return new TimeComparison("x", operator, Instant.parse(moment));
    }

    private static LinearComparison linear(Operator operator, String tolerance, Term... terms) {
        return new LinearComparison(List.of(terms), operator, new BigDecimal(tolerance));
    }
}
