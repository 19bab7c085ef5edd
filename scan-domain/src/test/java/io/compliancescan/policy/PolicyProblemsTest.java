package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.problem.Problem;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every mistake is told, once, at its place. */
class PolicyProblemsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{}; /name /rules",
                "{'name': null, 'rules': null}; /name /rules",
                "{'name': 5, 'rules': 'all'}; /name /rules",
                "{'name': ' ', 'rules': []}; /name /rules",
                "{'name': 'P', 'rules': {}, 'Rules': []}; /rules /Rules",
                "{'name': 'P', 'rules': [5, null, 'x', []]}; /rules/0 /rules/1 /rules/2 /rules/3",
                "{'name': 'P', 'scoring_model': 'best', 'rules': []}; /scoring_model /rules",
                "{'name': 'P', 'scoring_model': 7, 'rules': []}; /scoring_model /rules",
                "{'name': 'P', 'a/b~c': 1, 'rules': []}; /a~1b~0c /rules"
            })
    void aPolicyIsAskedForEverythingItNeeds(String document, String pointers) {
        assertThat(Documents.pointers(Json.object(document))).containsExactlyInAnyOrder(pointers.split(" "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'rule_id': null}; /rule_id",
                "{'rule_id': 7}; /rule_id",
                "{'rule_id': 'two words'}; /rule_id",
                "{'name': ''}; /name",
                "{'severity': null}; /severity",
                "{'severity': 'URGENT'}; /severity",
                "{'severity': 1}; /severity",
                "{'is_active': 'yes'}; /is_active",
                "{'description': 5}; /description",
                "{'type': []}; /type",
                "{'category': 4, 'source': 1, 'policy_section': 2, 'policy_excerpt': false}; /category /source /policy_section /policy_excerpt",
                "{'conditions': null}; /conditions",
                "{'conditions': []}; /conditions",
                "{'conditons': {}}; /conditons",
                "{'threshold': 'many'}; /threshold",
                "{'rule_id': '', 'name': 1, 'severity': '', 'conditions': 5, 'x': 1};"
                        + " /rule_id /name /severity /conditions /x"
            })
    void aRuleIsAskedForEverythingItNeeds(String changes, String pointers) {
        assertProblemsOfRule(changes, pointers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'type': 'structuring'}; /threshold",
                "{'type': 'structuring', 'threshold': true}; /threshold",
                "{'type': 'structuring', 'threshold': 1e999999999}; /threshold",
                "{'type': 'structuring', 'threshold': '1e999999999'}; /threshold",
                "{'aggregate': 5, 'threshold': 3}; /aggregate",
                "{'aggregate': {'function': 'median'}, 'threshold': 3}; /aggregate/function",
                "{'aggregate': {'function': 'sum'}, 'threshold': 3}; /aggregate/field",
                "{'aggregate': {'function': 'count', 'field': 'amount'}, 'threshold': 3}; /aggregate/field",
                "{'aggregate': {'field': 'amount'}, 'threshold': 3}; /aggregate/function",
                "{'type': 'sar_velocity', 'aggregate': {'field': 'fee'}, 'threshold': 3}; /aggregate/function",
                "{'aggregate': {'operator': 'IN'}, 'threshold': 3}; /aggregate/operator",
                "{'aggregate': {'operator': 5}, 'threshold': 3}; /aggregate/operator",
                "{'aggregate': {'minimum_count': 0}, 'threshold': 3}; /aggregate/minimum_count",
                "{'aggregate': {'minimum_count': 1.5}, 'threshold': 3}; /aggregate/minimum_count",
                "{'aggregate': {'minimum_count': 2147483648}, 'threshold': 3}; /aggregate/minimum_count",
                "{'aggregate': {'minimum_count': 1e999999999}, 'threshold': 3}; /aggregate/minimum_count",
                "{'aggregate': {'functoin': 'sum'}, 'threshold': 3}; /aggregate/functoin",
                "{'aggregate': {}, 'threshold': 3, 'group_by': []}; /group_by",
                "{'aggregate': {}, 'threshold': 3, 'group_by': 'account'}; /group_by",
                "{'aggregate': {}, 'threshold': 3, 'group_by': ['account', 5, ' ']}; /group_by/1 /group_by/2",
                "{'aggregate': {}, 'threshold': 3, 'window_mode': 'sliding'}; /window_mode",
                "{'aggregate': {}, 'threshold': 3, 'time_window': 'soon'}; /time_window",
                "{'aggregate': {}, 'threshold': 3, 'time_window': 0}; /time_window",
                "{'aggregate': {}, 'threshold': 3, 'time_window': '0h'}; /time_window",
                "{'aggregate': {}, 'threshold': 3, 'time_window': -1}; /time_window",
                "{'aggregate': {}, 'threshold': 3, 'time_window': true}; /time_window",
                "{'aggregate': {}, 'threshold': 3, 'time_window': []}; /time_window",
                "{'aggregate': {}, 'group_by': [5], 'window_mode': 5, 'time_window': 'x', 'conditions': 5};"
                        + " /threshold /group_by/0 /window_mode /time_window /conditions"
            })
    void aWindowRuleIsAskedForEverythingItNeeds(String changes, String pointers) {
        assertProblemsOfRule(changes, pointers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'dormancy': 'yes'}; /dormancy",
                "{'dormancy': {}}; /dormancy/silence /dormancy/activity",
                "{'dormancy': {'silence': '0d', 'activity': 5}}; /dormancy/silence /dormancy/activity",
                "{'dormancy': {'silence': '90d', 'within': '-1h', 'activity': {'field': 'a', 'operator': 'exists'}}};"
                        + " /dormancy/within",
                "{'dormancy': {'silence': '90d', 'wihtin': '1h', 'activity': {'field': 'a', 'operator': 'exists'}}};"
                        + " /dormancy/wihtin",
                "{'type': 'dormant_reactivation', 'threshold': 5000, 'time_window': 90};"
                        + " /dormancy /threshold /time_window"
            })
    void aDormancyRuleIsAskedForEverythingItNeeds(String changes, String pointers) {
        assertProblemsOfRule(changes, pointers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'flow': 'yes', 'threshold': 1}; /flow",
                "{'flow': {}}; /flow/in /flow/out /flow/field /threshold",
                "{'flow': {'in': [], 'out': {}, 'field': ''}, 'threshold': 'much'};"
                        + " /flow/in /flow/out /flow/field /threshold",
                "{'flow': {'in': [5, null], 'out': [{}], 'field': 'm', 'minimum': -1}, 'threshold': 1};"
                        + " /flow/in/0 /flow/in/1 /flow/out/0/party /flow/minimum",
                "{'flow': {'in': [{'party': 'a'}], 'out': [{'party': 'b', 'when': 1, 'conditions': 5}], 'field': 'm'},"
                        + " 'threshold': 1}; /flow/out/0/when /flow/out/0/conditions",
                "{'flow': {'in': [{'party': 'a'}], 'out': [{'party': 'b'}], 'field': 'm', 'least': 1},"
                        + " 'threshold': 0, 'time_window': 0}; /flow/least /threshold /time_window",
                "{'flow': {'in': [{'party': 'a'}], 'out': [{'party': 'b'}], 'field': 'm', 'minimum': 'some'},"
                        + " 'threshold': 1.01}; /flow/minimum /threshold",
                "{'flow': {'in': [{'party': 'a'}], 'out': [{'party': 'b'}], 'field': 'm'}, 'threshold': 0.00001};"
                        + " /threshold"
            })
    void aFlowRuleIsAskedForEverythingItNeeds(String changes, String pointers) {
        Map<String, Object> rule = Documents.ruleWith(changes);
        rule.remove("conditions");

        assertThat(Documents.pointers(Documents.ofRules(rule)))
                .containsExactlyInAnyOrder(Stream.of(pointers.split(" "))
                        .map(pointer -> "/rules/0" + pointer)
                        .toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'group_by': ['account']}; /group_by",
                "{'flow': {'in': [{'party': 'a'}], 'out': [{'party': 'b'}], 'field': 'm'}, 'threshold': 1,"
                        + " 'group_by': ['a'], 'aggregate': {}, 'dormancy': {}, 'window_mode': 'rolling'};"
                        + " /conditions /group_by /aggregate /dormancy /window_mode",
                "{'time_window': '24h', 'window_mode': 'rolling'}; /time_window /window_mode",
                "{'dormancy': {'silence': '1d', 'activity': {'field': 'a', 'operator': 'exists'}},"
                        + " 'aggregate': {}, 'threshold': 1, 'time_window': 1, 'window_mode': 'rolling'};"
                        + " /aggregate /threshold /time_window /window_mode"
            })
    void whatARuleOfItsKindDoesNotUseIsNotPassedOver(String changes, String pointers) {
        assertProblemsOfRule(changes, pointers);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{}; /field /operator",
                "{'field': 5, 'operator': true}; /field /operator",
                "{'field': 'a', 'operator': 'LIKE', 'value': 1}; /operator",
                "{'field': 'a', 'operator': '===', 'value': 1}; /operator",
                "{'field': ' ', 'operator': '>', 'value': 'much'}; /field /value",
                "{'field': 'a', 'operator': '>', 'value': 'much'}; /value",
                "{'field': 'a', 'operator': '>'}; /value",
                "{'field': 'a', 'operator': '>', 'value': '2024-02-30'}; /value",
                "{'field': 'a', 'operator': '==', 'value': 1e999999999}; /value",
                "{'field': 'a', 'operator': '==', 'value': ''}; /value",
                "{'field': 'a', 'operator': '!=', 'value': []}; /value",
                "{'field': 'a', 'operator': '==', 'value': null}; /value",
                "{'field': 'a', 'operator': '==', 'value': 'x', 'case_sensitive': 'no'}; /case_sensitive",
                "{'field': 'a', 'operator': '==', 'value': 5, 'case_sensitive': 'no'}; /case_sensitive",
                "{'field': 'a', 'operator': 'exists', 'case_sensitive': 1}; /case_sensitive",
                "{'field': 'a', 'operator': '<', 'value': 'b', 'value_type': 'field', 'case_sensitive': []};"
                        + " /case_sensitive",
                "{'field': 'a', 'operator': 'exists', 'value': false}; /value",
                "{'field': 'a', 'operator': 'not_exists', 'value': false}; /value",
                "{'field': 'a', 'operator': 'LIKE', 'case_sensitive': 'no'}; /operator /case_sensitive",
                "{'field': 'a', 'operator': '==', 'value': 'x', 'value_type': 'column'}; /value_type",
                "{'field': 'a', 'operator': '==', 'value': 'x', 'value_type': 5}; /value_type",
                "{'field': 'a', 'operator': '==', 'value': 5, 'value_type': 'field'}; /value",
                "{'field': 'a', 'operator': '==', 'value': 5, 'minus': ['b']}; /minus",
                "{'field': 'a', 'operator': '==', 'value': 5, 'tolerance': 0.01}; /tolerance",
                "{'field': 'a', 'operator': '>', 'value': 'b', 'value_type': 'field', 'tolerance': 1}; /tolerance",
                "{'field': 'a', 'operator': '==', 'value': 'b', 'value_type': 'field', 'tolerance': -1}; /tolerance",
                "{'field': 'a', 'operator': '==', 'value': 'b', 'value_type': 'field', 'tolerance': 'x'}; /tolerance",
                "{'field': 'a', 'operator': '==', 'value': 'b', 'value_type': 'field', 'plus': 'c'}; /plus",
                "{'field': 'a', 'operator': '==', 'value': 'b', 'value_type': 'field', 'plus': ['c', 5]}; /plus/1",
                "{'field': 'a', 'operator': '==', 'value': 'b', 'vlaue': 1}; /vlaue",
                "{'field': 'a', 'operator': 'IN', 'value': []}; /value",
                "{'field': 'a', 'operator': 'IN', 'value': 'x'}; /value",
                "{'field': 'a', 'operator': 'IN', 'value': [1, 1e999999999]}; /value/1",
                "{'field': 'a', 'operator': 'NOT_IN', 'value': ['x', null, ['y'], {}]}; /value/1 /value/2 /value/3",
                "{'field': 'a', 'operator': 'IN', 'value': ['x', ' ']}; /value/1",
                "{'field': 'a', 'operator': 'IN', 'value': ['b'], 'value_type': 'field'}; /value_type",
                "{'field': 'a', 'operator': 'CONTAINS', 'value': 'b', 'value_type': 'field'}; /value_type",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': [1, 2], 'tolerance': 1, 'plus': ['b'], 'minus': ['c']};"
                        + " /tolerance /plus /minus",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': [1]}; /value",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': [1, 2, 3]}; /value",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': 1}; /value",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': ['x', 'y']}; /value/0 /value/1",
                "{'field': 'a', 'operator': 'BETWEEN', 'value': [2, 1]}; /value",
                "{'field': 'a', 'operator': 'CONTAINS', 'value': 5}; /value",
                "{'field': 'a', 'operator': 'STARTS_WITH', 'value': ' '}; /value",
                "{'field': 'a', 'operator': 'MATCH', 'value': '(unclosed'}; /value",
                "{'field': 'a', 'operator': 'MATCH', 'value': 'a', 'case_sensitive': false}; /case_sensitive",
                "{'field': 'a', 'operator': 'MULTIPLE_OF', 'value': 0}; /value",
                "{'field': 'a', 'operator': 'MULTIPLE_OF', 'value': -5}; /value",
                "{'field': 'a', 'operator': 'MULTIPLE_OF', 'value': 'x'}; /value",
                "{'field': 'a', 'operator': 'BEFORE', 'value': 20240115}; /value",
                "{'field': 'a', 'operator': 'AFTER', 'value': 'tomorrow'}; /value",
                "{'field': 'a', 'operator': 'AFTER', 'value': '2024-02-30'}; /value"
            })
    void aComparisonIsAskedForEverythingItNeeds(String leaf, String pointers) {
        String expected = "/conditions" + pointers.replace(" ", " /conditions");
        assertProblemsOfRule("{'conditions': " + leaf + "}", expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "{'AND': []}; /conditions/AND",
                "{'OR': {}}; /conditions/OR",
                "{'NOT': []}; /conditions/NOT",
                "{'AND': [5, {'OR': [{}]}]};"
                        + " /conditions/AND/0 /conditions/AND/1/OR/0/field /conditions/AND/1/OR/0/operator",
                "{'AND': [{'field': 'a', 'operator': 'exists'}], 'OR': [{'field': 'a', 'operator': 'exists'}]};"
                        + " /conditions",
                "{'NOT': {'field': 'a', 'operator': 'exists'}, 'field': 'b'}; /conditions/field",
                "{'and': [{'field': 'a', 'operator': 'exists'}]};"
                        + " /conditions/and /conditions/field /conditions/operator"
            })
    void aCombinationHasOneKeyAndParts(String tree, String pointers) {
        assertProblemsOfRule("{'conditions': " + tree + "}", pointers);
    }

    @Test
    void twoCombinationsInOnePlaceAreNamed() {
        String leaf = "[{'field': 'a', 'operator': 'exists'}]";
        Map<String, Object> rule = Documents.ruleWith("{'conditions': {'OR': " + leaf + ", 'AND': " + leaf + "}}");

        assertThat(Documents.problems(Documents.ofRules(rule)))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.message()).contains("AND").contains("OR"));
    }

    @Test
    void anIdIsUsedOnce() {
        assertThat(Documents.pointers(Documents.ofRules(
                        Documents.ruleWith("{}"), Documents.ruleWith("{'rule_id': 'r'}"), Documents.ruleWith("{}"))))
                .containsExactly("/rules/2/rule_id");
    }

    @Test
    void aPackIsATextAlsoWhenEverythingElseIsRight() {
        Map<String, Object> document = Documents.ofRules(Documents.ruleWith("{}"));
        document.put("prebuilt_type", 5);

        assertThat(Documents.pointers(document)).containsExactly("/prebuilt_type");
    }

    @Test
    void anEditorFindsTheSchemaByAText() {
        Map<String, Object> document = Documents.ofRules(Documents.ruleWith("{}"));
        document.put("$schema", "https://scan.example.com/api/policies/schema");
        assertThat(Documents.policy(document))
                .isEqualTo(PolicyDocument.read(Documents.ofRules(Documents.ruleWith("{}"))));

        document.put("$schema", 5);
        assertThat(Documents.pointers(document)).containsExactly("/$schema");
    }

    @Test
    void aNameHasAtMostTwoHundredCharacters() {
        Map<String, Object> document = Documents.ofRules(Documents.ruleWith("{}"));
        document.put("name", "n".repeat(200));
        assertThat(PolicyDocument.read(document).name()).hasSize(200);

        document.put("name", "n".repeat(201));
        assertThat(Documents.pointers(document)).containsExactly("/name");
    }

    @Test
    void aPolicyHasAtMostAThousandRules() {
        Object[] thousand = IntStream.range(0, 1_000)
                .mapToObj(number -> Documents.ruleWith("{'rule_id': 'R" + number + "'}"))
                .toArray();
        assertThat(PolicyDocument.read(Documents.ofRules(thousand)).rules()).hasSize(1_000);

        Object[] more = Collections.nCopies(1_001, Documents.ruleWith("{}")).toArray();
        assertThat(Documents.pointers(Documents.ofRules(more))).containsExactly("/rules");
    }

    @Test
    void problemsOfAllRulesAreToldAtOnce() {
        assertThat(Documents.pointers(Documents.ofRules(
                        Documents.ruleWith("{'severity': 'x'}"),
                        Documents.ruleWith("{'rule_id': 'S', 'name': null}"),
                        Documents.ruleWith("{'rule_id': 'S', 'is_active': 0}"))))
                .containsExactlyInAnyOrder(
                        "/rules/0/severity", "/rules/1/name", "/rules/2/is_active", "/rules/2/rule_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'severity': 'URGENT'}", "{'threshold': 'x'}", "{'conditions': {}}"})
    void aMessageSaysWhereAndWhatInASentence(String changes) {
        for (Problem problem : Documents.problems(Documents.ofRules(Documents.ruleWith(changes)))) {
            assertThat(problem.message()).startsWith(problem.pointer() + " ").endsWith(".");
        }
    }

    private static void assertProblemsOfRule(String changes, String pointers) {
        List<String> expected = Stream.of(pointers.strip().split(" "))
                .map(pointer -> "/rules/0" + pointer)
                .toList();

        assertThat(Documents.pointers(Documents.ofRules(Documents.ruleWith(changes))))
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
