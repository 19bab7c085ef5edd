package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Database.StoredViolation;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The violations of a scan, listed. */
class ViolationsIT extends ServerScenario {

    @Test
    void allOfThemAreFoundPageByPageInTheOrderInWhichTheyWereFound() {
        Service service = service();
        ScanStatus scan = service.complete(service.prepare(
                service.amlPolicy(), Transactions.generated(2_000).file()));
        List<StoredViolation> stored = database().violations(scan.id());

        List<String> listed = new ArrayList<>();
        int pages = (stored.size() + 36) / 37;
        for (int page = 1; page <= pages; page++) {
            JsonPath answer = list(service, scan.id(), Map.of("page", page, "limit", 37));
            assertThat(answer.getMap("pagination"))
                    .isEqualTo(Map.of("page", page, "limit", 37, "total", stored.size(), "pages", pages));
            answer.<Map<String, Object>>getList("violations")
                    .forEach(violation -> listed.add(violation.get("rule_id") + " of " + violation.get("account")));
        }

        assertThat(scan.violations()).isEqualTo(stored.size()).isGreaterThan(100);
        assertThat(listed)
                .isEqualTo(stored.stream()
                        .map(violation -> violation.ruleId() + " of " + violation.account())
                        .toList());
        assertThat(list(service, scan.id(), Map.of("page", pages + 1, "limit", 37))
                        .getList("violations"))
                .isEmpty();
    }

    @Test
    void aViolationSaysWhatWasFoundWhereAndWhen() {
        Service service = service();
        String scan = Explanations.ofMovements(service).scan();

        JsonPath answer = list(service, scan, Map.of());

        assertThat(answer.getString("status")).isEqualTo("completed");
        assertThat(answer.<Map<String, Object>>getList("violations"))
                .extracting("rule_id", "severity", "account", "record_numbers", "counterparties")
                .containsExactly(
                        tuple("LARGE_TRANSFER", "HIGH", null, List.of(11), 1),
                        tuple("SPLIT", "CRITICAL", "A-17", List.of(2, 3, 4), 3),
                        tuple("SLEEPER", "MEDIUM", "A-31", List.of(9), 1));
        assertThat(answer.<String, Object>getMap("violations[1]"))
                .containsEntry("rule_name", "Split amounts")
                .containsEntry("amount", new BigDecimal("28050.50"))
                .containsEntry("threshold", 3)
                .containsEntry("actual_value", 3)
                .containsEntry("record_count", 3)
                .containsEntry("from", "2024-03-01T16:20:00Z")
                .containsEntry("to", "2024-03-02T08:10:00Z");
        assertThat(answer.<String, Object>getMap("violations[0]"))
                .containsEntry("actual_value", new BigDecimal("15000.00"))
                .containsEntry("from", null);
    }

    @Test
    void theyAreFilteredByRuleAccountAndSeverity() {
        Service service = service();
        String scan = Explanations.ofMovements(service).scan();

        assertThat(rulesOf(service, scan, Map.of("rule_id", "SPLIT"))).containsExactly("SPLIT");
        assertThat(rulesOf(service, scan, Map.of("severity", "MEDIUM"))).containsExactly("SLEEPER");
        assertThat(rulesOf(service, scan, Map.of("account", "A-31"))).containsExactly("SLEEPER");
        assertThat(rulesOf(service, scan, Map.of("account", ""))).containsExactly("LARGE_TRANSFER");
        assertThat(rulesOf(service, scan, Map.of("account", "a-31"))).isEmpty();
        assertThat(rulesOf(service, scan, Map.of("account", "A-31", "rule_id", "SPLIT")))
                .isEmpty();
        assertThat(list(service, scan, Map.of("account", "A-17", "severity", "CRITICAL"))
                        .getInt("pagination.total"))
                .isEqualTo(1);
    }

    @Test
    void whileAScanRunsThereIsWhatItsRulesHaveFoundSoFar() {
        Service service = service();
        RunRequest inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        String scan = service.run(inputs);

        JsonPath meanwhile = database().whileHeld(scan, () -> list(service, scan, Map.of("limit", 500)));

        ScanStatus completed = service.waitFor(scan, ScanStatus::ended).requireCompleted();
        assertThat(meanwhile.getString("status")).isIn("pending", "running");
        assertThat(meanwhile.getLong("pagination.total")).isLessThan(completed.violations());
        List<String> seen = meanwhile.getList("violations.id");
        assertThat(list(service, scan, Map.of("limit", 500)).<String>getList("violations.id"))
                .satisfies(all -> assertThat(all.subList(0, seen.size())).isEqualTo(seen));
    }

    @Test
    void aBurstOfManyRecordsNamesAHundredAndPagesThroughAllOfThem() {
        Service service = service();
        String[] records = IntStream.rangeClosed(1, 130)
                .mapToObj(second -> "%d,A,8000".formatted(1_704_067_200 + second))
                .toArray(String[]::new);
        CsvFile file = CsvFile.of("burst.csv", "timestamp,account,amount", records);
        PolicyJson policy = PolicyJson.of("Bursts", """
                {"rule_id": "BURST", "name": "Burst", "severity": "LOW", "threshold": 100, "time_window": "1h",
                 "aggregate": {"function": "count", "operator": ">="}}""");
        String scan =
                service.complete(service.prepare(service.policy(policy), file)).id();

        JsonPath violation = list(service, scan, Map.of());
        JsonPath details = service.request()
                .queryParams(Map.of("page", 2, "limit", 100))
                .get("/scan/{id}/violations/{violation_id}", scan, violation.getString("violations[0].id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(violation.getInt("violations[0].record_count")).isEqualTo(130);
        assertThat(violation.<Integer>getList("violations[0].record_numbers"))
                .hasSize(100)
                .startsWith(1, 2)
                .endsWith(100);
        assertThat(details.<Integer>getList("evidence.records.record_number"))
                .isEqualTo(IntStream.rangeClosed(101, 130).boxed().toList());
        assertThat(details.getMap("evidence.pagination"))
                .isEqualTo(Map.of("page", 2, "limit", 100, "total", 130, "pages", 2));
    }

    @Test
    void everyParameterThatIsWrongIsNamed() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .queryParam("severity", "worst")
                .queryParam("page", 0)
                .queryParam("limit", 501)
                .queryParam("account", "A", "B")
                .get("/scan/{id}/violations", "1"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(failure.pointers()).containsExactlyInAnyOrder("/severity", "/page", "/limit", "/account");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Service service = service();
        String scan = Explanations.ofMovements(service).scan();

        Failure rule =
                Failure.of(service.request().queryParam("rule_id", "split").get("/scan/{id}/violations", scan));
        Failure unknown = Failure.of(service.request().get("/scan/{id}/violations", "1-1-1-1-1"));

        assertThat(rule.status()).isEqualTo(404);
        assertThat(rule.message())
                .isEqualTo("The scan has no rule \"split\". GET /scan/" + scan + "/rules lists its rules.");
        assertThat(unknown).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Scan not found")));
    }

    @Test
    void theyComeAsJsonOnly() {
        Failure failure =
                Failure.of(service().wrongRequest().accept("text/html").get("/scan/{id}/violations", "1"));

        assertThat(failure.status()).isEqualTo(406);
    }

    private static List<String> rulesOf(Service service, String scan, Map<String, ?> parameters) {
        JsonPath answer = list(service, scan, parameters);
        List<String> rules = answer.getList("violations.rule_id");
        assertThat(answer.getInt("pagination.total")).isEqualTo(rules.size());
        return rules;
    }

    private static JsonPath list(Service service, String scan, Map<String, ?> parameters) {
        return service.request()
                .queryParams(parameters)
                .get("/scan/{id}/violations", scan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
