package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What each rule of a scan came to. */
class RulesOfScanIT extends ServerScenario {

    private static final PolicyJson POLICY = PolicyJson.of("Outcomes", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH", "threshold": 10, "source": "31 CFR 1010.311",
             "conditions": {"field": "amount", "operator": ">", "value": 10}}""", """
            {"rule_id": "COLOURED", "name": "Coloured", "severity": "LOW",
             "conditions": {"field": "colour", "operator": "==", "value": "red"}}""", """
            {"rule_id": "HUGE", "name": "Huge", "severity": "CRITICAL",
             "conditions": {"field": "amount", "operator": ">", "value": 1000}}""", """
            {"rule_id": "ASLEEP", "name": "Not asked", "severity": "LOW", "is_active": false,
             "conditions": {"field": "amount", "operator": ">", "value": 0}}""");

    @Test
    void everyActiveRuleIsListedInTheOrderOfThePolicyWithWhatItCameTo() {
        Service service = service();
        CsvFile file = CsvFile.of("outcomes.csv", "account,amount", "A,5", "A,12", "B,", "B,many");
        RunRequest inputs = service.prepare(service.policy(POLICY), file).with("allow_partial", true);

        List<Map<String, Object>> rules =
                rules(service, service.complete(inputs).id());

        assertThat(rules).extracting("rule_id").containsExactly("LARGE", "COLOURED", "HUGE");
        assertThat(rules).extracting("status").containsExactly("violated", "not_applicable", "passed");
        assertThat(rules).extracting("records_judged").containsExactly(2, 0, 2);
        assertThat(rules).extracting("records_unjudged").containsExactly(2, 4, 2);
        assertThat(rules).extracting("violation_count").containsExactly(1, null, 0);
        assertThat(rules).extracting("source").containsExactly("31 CFR 1010.311", null, null);
    }

    @Test
    void theRulesOfTheAmlPackAddUpToTheScan() {
        Service service = service();
        CsvFile file = Transactions.generated(2_000).file();

        ScanStatus scan = service.complete(service.prepare(service.amlPolicy(), file));
        List<Map<String, Object>> rules = rules(service, scan.id());

        assertThat(rules).hasSize(scan.rulesTotal());
        assertThat(rules.stream()
                        .mapToLong(rule -> number(rule, "violation_count"))
                        .sum())
                .isEqualTo(scan.violations());
        assertThat(rules)
                .allSatisfy(rule -> assertThat(number(rule, "records_judged") + number(rule, "records_unjudged"))
                        .isEqualTo(2_000));
    }

    @Test
    void whileAScanRunsItsUnfinishedRulesArePending() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        String scan = service.run(inputs);

        List<Map<String, Object>> rules = database().whileHeld(scan, () -> rules(service, scan));

        service.waitFor(scan, ScanStatus::ended).requireCompleted();
        assertThat(rules).last().satisfies(rule -> assertThat(rule)
                .containsEntry("status", "pending")
                .containsEntry("records_judged", null)
                .containsEntry("violation_count", null));
        assertThat(rules(service, scan)).extracting("status").doesNotContain("pending");
    }

    @Test
    void anUnknownScanHasNoRules() {
        Failure failure = Failure.of(service().request().get("/scan/{id}/rules", "1-1-1-1-1"));

        assertThat(failure).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Scan not found")));
    }

    @Test
    void rulesComeAsJsonOnly() {
        Failure failure =
                Failure.of(service().wrongRequest().accept("text/html").get("/scan/{id}/rules", "1"));

        assertThat(failure.status()).isEqualTo(406);
    }

    private static List<Map<String, Object>> rules(Service service, String scan) {
        return service.request()
                .get("/scan/{id}/rules", scan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("rules");
    }

    private static long number(Map<String, Object> rule, String field) {
        return ((Number) rule.get(field)).longValue();
    }
}
