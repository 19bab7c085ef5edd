package io.compliancescan.api.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.api.json.JsonbOfTheService;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.RuleResult;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesResponseTest {

    @Test
    void aFinishedRuleShowsWhatItCameToAndTheLawItComesFrom() {
        Rule rule = SampleScan.rule("LARGE", "0.1234567890123456789", new Rule.Source("31 CFR 1010.311", "1", "words"));
        RuleResult result = new RuleResult(
                0,
                rule.id(),
                Severity.HIGH,
                RuleResult.Status.VIOLATED,
                90,
                10,
                7,
                "0".repeat(64),
                Duration.ofNanos(1_234_567));

        assertThat(json(List.of(rule), List.of(result))).isEqualTo("""
                {"scan_id":"abc12345-def6-7890-abcd-abcdef123456","status":"pending","rules_processed":1,\
                "rules_total":1,"rules":[{"rule_id":"LARGE","name":"LARGE by name","severity":"HIGH",\
                "status":"violated","records_judged":90,"records_unjudged":10,"violation_count":7,\
                "duration_ms":1.235,"threshold":0.1234567890123456789,"source":"31 CFR 1010.311",\
                "policy_section":"1"}]}""");
    }

    @Test
    void aRuleThatWaitsIsPendingAndHasComeToNothing() {
        Rule done = SampleScan.rule("DONE", "1", Rule.Source.NONE);
        Rule waiting = SampleScan.rule("WAITING", "1", Rule.Source.NONE);

        assertThat(json(List.of(waiting, done), List.of(RuleResult.notApplicable(1, done, 5))))
                .contains("\"rules_processed\":1,\"rules_total\":2")
                .contains("""
                        {"rule_id":"WAITING","name":"WAITING by name","severity":"HIGH","status":"pending",\
                        "records_judged":null,"records_unjudged":null,"violation_count":null,"duration_ms":null,\
                        "threshold":1,"source":null,"policy_section":null},{"rule_id":"DONE\"""");
    }

    @Test
    void aRuleThatWasLeftOutFoundNothingWhichIsNotZero() {
        Rule rule = SampleScan.rule("LEFT_OUT", "1", Rule.Source.NONE);

        assertThat(json(List.of(rule), List.of(RuleResult.notApplicable(0, rule, 5))))
                .contains("""
                "status":"not_applicable","records_judged":0,"records_unjudged":5,"violation_count":null,\
                "duration_ms":null""");
    }

    @Test
    void aRuleThatFailedIsAnErrorAndNotProcessed() {
        Rule rule = SampleScan.rule("FAILED", "1", Rule.Source.NONE);

        assertThat(json(List.of(rule), List.of(RuleResult.error(0, rule, 5))))
                .contains("\"rules_processed\":0,\"rules_total\":1")
                .contains("""
                "status":"error","records_judged":0,"records_unjudged":5,"violation_count":null,\
                "duration_ms":null""");
    }

    private static String json(List<Rule> rules, List<RuleResult> results) {
        return JsonbOfTheService.get().toJson(RulesResponse.of(SampleScan.pending(rules.size()), rules, results));
    }
}
