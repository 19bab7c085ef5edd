package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.Verdicts;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.RuleOutcome;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import io.compliancescan.table.TemporalScale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What documents say, asked of records: from the words of a rule to what it finds. */
class DocumentsAtWorkTest {

    private static final Table PAYMENTS = Tables.of(
            "timestamp | account | amount",
            "2024-01-01T22:00:00Z | A | 400",
            "2024-01-01T23:30:00Z | A | 300.5",
            "2024-01-02T00:30:00Z | A | 300",
            "2024-01-01T10:00:00Z | B | 1000",
            "2024-01-02T10:00:00Z | B | 1000",
            "2024-01-03T10:00:00Z | B | 1000.01");

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            nullValues = "-",
            value = {
                "'operator': '==', 'value': false; yes; NO",
                "'operator': '==', 'value': false; maybe; UNKNOWN",
                "'operator': '==', 'value': true; 1; YES",
                "'operator': '==', 'value': 12; 12abc; UNKNOWN",
                "'operator': '==', 'value': 12; 12.000; YES",
                "'operator': '==', 'value': '12'; 12.000; NO",
                "'operator': '>=', 'value': 1; 12abc; UNKNOWN",
                "'operator': '==', 'value': 0.3; 0.3; YES",
                "'operator': '!=', 'value': 'WIRE'; -; UNKNOWN",
                "'operator': '!=', 'value': 5; n/a; UNKNOWN",
                "'operator': 'in', 'value': ['WIRE']; wire; YES",
                "'operator': 'in', 'value': ['5']; 5; YES",
                "'operator': 'in', 'value': [5]; 5.0; YES",
                "'operator': 'not_in', 'value': ['WIRE']; card; YES",
                "'operator': 'not_in', 'value': ['WIRE']; -; UNKNOWN",
                "'operator': 'between', 'value': [8000, 10000]; 10000; YES",
                "'operator': 'between', 'value': [8000, 10000]; 7999.99; NO",
                "'operator': 'exists'; n/a; YES",
                "'operator': 'exists', 'value': true; -; NO",
                "'operator': 'not_exists'; -; YES",
                "'operator': 'contains', 'value': '5'; 1500; YES",
                "'operator': 'contains', 'value': 'IR'; wire; YES",
                "'operator': 'starts_with', 'value': 'wi'; Wire; YES",
                "'operator': 'starts_with', 'value': 'wi', 'case_sensitive': true; Wire; NO",
                "'operator': 'match', 'value': '^(a+)+$'; aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!; NO",
                "'operator': 'regex', 'value': '[0-9]{4}'; AB1234; YES",
                "'operator': 'multiple_of', 'value': 1000; 5000; YES",
                "'operator': 'multiple_of', 'value': 1000; 999.60; NO",
                "'operator': 'multiple_of', 'value': 0.1; 0.3; YES",
                "'operator': 'before', 'value': '2024-01-15'; 2024-01-14; YES",
                "'operator': 'after', 'value': '2024-01-15'; 2024-01-15; NO",
                "'operator': 'after', 'value': '2024-01-15'; soon; UNKNOWN"
            })
    void aComparisonIsAnsweredAsItIsWritten(String leaf, String cell, String expected) {
        String text = cell == null ? "" : cell;

        assertThat(answer("{'field': 'x', " + leaf + "}", Tables.column("x", text)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'operator': '<', 'value': 'y'; 9 | 10 | 0; YES",
                "'operator': '>', 'value': 'y'; 9 | 10 | 0; NO",
                "'operator': '>', 'value': 'y'; 9 |  | 0; UNKNOWN",
                "'operator': '==', 'value': 'y'; 100 | 100.00 | 0; YES",
                "'operator': '==', 'value': 'y', 'minus': ['z']; 0.3 | 0.1 | 0.2; YES",
                "'operator': '!=', 'value': 'y', 'minus': ['z'], 'tolerance': 0.01; 10 | 7.99 | 2; NO",
                "'operator': '!=', 'value': 'y', 'minus': ['z'], 'tolerance': 0.01; 10 | 7.989 | 2; YES",
                "'operator': '!=', 'value': 'y', 'minus': ['z'], 'tolerance': 0.01; 10 |  | 2; UNKNOWN",
                "'operator': '>=', 'value': 'y', 'plus': ['z']; 8 | 10 | 2; YES"
            })
    void fieldsOfARecordAreComparedWithEachOther(String leaf, String cells, String expected) {
        assertThat(answer("{'field': 'x', 'value_type': 'field', " + leaf + "}", Tables.of("x | y | z", cells)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'type': 'velocity', 'threshold': 3, 'time_window': '3h'; 1-3",
                "'type': 'velocity', 'threshold': 4, 'time_window': '3h'; ''",
                "'type': 'velocity', 'threshold': 2, 'time_window': 24; 1-3",
                "'type': 'velocity_limit', 'threshold': 2, 'time_window': '3h'; 1-3",
                "'type': 'velocity_limit', 'threshold': 3, 'time_window': '3h'; ''",
                "'type': 'aggregation', 'threshold': 1000, 'time_window': '1d'; 1-3 6",
                "'type': 'aggregation', 'threshold': 2000, 'time_window': '48h'; 5-6",
                "'type': 'aggregation', 'threshold': 1000, 'time_window': '1d', 'window_mode': 'tumbling'; 6"
            })
    void theTypesThatOthersAdvertiseFindSomething(String rule, String expected) {
        String found = findings("{'conditions': null, " + rule + "}").stream()
                .map(finding -> finding.records().stream().boxed().toList())
                .map(records -> records.size() == 1
                        ? records.get(0).toString()
                        : records.get(0) + "-" + records.get(records.size() - 1))
                .collect(Collectors.joining(" "));

        assertThat(found).isEqualTo(expected.replace("''", ""));
    }

    @Test
    void aPresetMindsTheConditionsAndTheGroupOfItsRule() {
        assertThat(findings("{'type': 'velocity', 'threshold': 2, 'time_window': '30d', 'group_by': ['amount'],"
                        + " 'conditions': {'field': 'amount', 'operator': '>=', 'value': 1000}}"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.records().stream().boxed()).containsExactly(4, 5));
    }

    private static List<Finding> findings(String rule) {
        List<Finding> findings = new ArrayList<>();
        RuleOutcome outcome = Documents.check(rule).evaluate(PAYMENTS, TemporalScale.HOURLY);
        outcome.findings().forEach(findings::add);
        return findings;
    }

    private static String answer(String condition, Table table) {
        Verdicts verdicts = Documents.condition(condition).evaluate(table);
        if (verdicts.unknown(0)) {
            return "UNKNOWN";
        }
        return verdicts.yes(0) ? "YES" : "NO";
    }
}
