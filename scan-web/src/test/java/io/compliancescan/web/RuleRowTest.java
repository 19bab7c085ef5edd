package io.compliancescan.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.pack.Packs;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.RuleResult.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleRowTest {

    private static final List<Rule> RULES =
            Packs.find("aml").orElseThrow().rules().subList(0, 3);

    @Test
    void aRuleWithoutAResultIsWaiting() {
        List<RuleRow> rows = RuleRow.of(RULES, List.of(result(0, Status.VIOLATED, 1_200)));

        assertThat(rows).extracting(RuleRow::status).containsExactly("Violated", "Waiting", "Waiting");
        assertThat(rows.get(0).violations()).isEqualTo("1,200");
        assertThat(rows.get(0).judged()).isEqualTo("49,988");
        assertThat(rows.get(0).unjudged()).isEqualTo("12");
        assertThat(rows.get(0).took()).isEqualTo("7 ms");
        assertThat(rows.get(1).violations()).isEqualTo("–");
    }

    @Test
    void resultsFindTheirRulesInWhateverOrderTheyCome() {
        List<RuleRow> rows = RuleRow.of(RULES, List.of(result(2, Status.PASSED, 0), result(0, Status.VIOLATED, 5)));

        assertThat(rows).extracting(RuleRow::status).containsExactly("Violated", "Waiting", "Passed");
    }

    @Test
    void aRuleThatWasLeftOutDoesNotLookLikeOneThatFoundNothing() {
        RuleRow row =
                RuleRow.of(RULES, List.of(result(1, Status.NOT_APPLICABLE, 0))).get(1);

        assertThat(row.status()).isEqualTo("Not applicable");
        assertThat(row.style()).isEqualTo("rule-not-applicable");
        assertThat(row.violations()).isEqualTo("–");
        assertThat(row.judged()).isEqualTo("–");
        assertThat(row.took()).isEqualTo("–");
    }

    @Test
    void styleClassesAreAsciiWhateverTheLanguageOfTheServer() {
        assertThat(RuleRow.of(RULES, List.of()).get(0).severityStyle()).isEqualTo("severity-critical");
    }

    private static RuleResult result(int number, Status status, int violations) {
        Rule rule = RULES.get(number);
        return new RuleResult(
                number,
                rule.id(),
                rule.severity(),
                status,
                49_988,
                12,
                violations,
                "0".repeat(64),
                Duration.ofMillis(7));
    }
}
