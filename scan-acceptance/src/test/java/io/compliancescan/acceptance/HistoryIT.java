package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.path.json.JsonPath;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scans that have ended: listed, kept, and taken away. */
class HistoryIT extends ServerScenario {

    private static final PolicyJson POSITIVE = PolicyJson.of("Positive amounts", """
            {"rule_id": "POSITIVE", "name": "Positive", "severity": "LOW",
             "conditions": {"field": "amount", "operator": ">", "value": 0}}""");

    @Test
    void completedScansAreListedNewestFirstWithWhatChanged() {
        Service service = service();
        String policy = service.policy(POSITIVE);
        ScanStatus first =
                service.complete(inputs(service, policy, "A,1", "B,1").with("audit_name", "First"));
        ScanStatus second = service.complete(inputs(service, policy, "B,1", "C,1", "D,1"));

        assertThat(historyOf(service, policy))
                .containsExactly(entry(second, null, 2, 1, 1), entry(first, "First", 0, 0, 0));
    }

    @Test
    void pagesOfTheHistoryNeverOverlapAndTheTotalIsExact() {
        Service service = service();
        RunRequest inputs = inputs(service, service.policy(POSITIVE), "A,1");
        IntStream.range(0, 3).forEach(run -> service.complete(inputs));
        JsonPath all = history(service, 1, 500);
        long total = all.getLong("pagination.total");

        int pages = (int) (total + 1) / 2;
        List<String> turned = IntStream.rangeClosed(1, pages)
                .mapToObj(page -> history(service, page, 2).<String>getList("scans.id"))
                .flatMap(List::stream)
                .toList();
        JsonPath behind = history(service, pages + 1, 2);

        assertThat(turned).isEqualTo(all.getList("scans.id")).doesNotHaveDuplicates();
        assertThat(behind.getList("scans")).isEmpty();
        assertThat(behind.getLong("pagination.total")).isEqualTo(total);
        assertThat(behind.getLong("pagination.pages")).isEqualTo(pages);
    }

    @Test
    void aPageOfTheHistoryIsBounded() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .queryParam("limit", 501)
                .queryParam("page", 0)
                .get("/scan/history"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/page", "/limit");
    }

    private static JsonPath history(Service service, int page, int limit) {
        return service.request()
                .queryParam("page", page)
                .queryParam("limit", limit)
                .get("/scan/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Object> entry(
            ScanStatus scan, String auditName, int added, int resolved, int unchanged) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", scan.id());
        entry.put("policy_id", scan.text("policy_id"));
        entry.put("score", scan.fields().get("compliance_score"));
        entry.put("violation_count", scan.fields().get("violation_count"));
        entry.put("new_violations", added);
        entry.put("resolved_violations", resolved);
        entry.put("unchanged_count", unchanged);
        entry.put("status", "completed");
        entry.put("created_at", scan.text("created_at"));
        entry.put("completed_at", scan.text("completed_at"));
        entry.put("audit_name", auditName);
        return entry;
    }

    @Test
    void aDeletedScanIsGoneAndComparisonsWithItStay() {
        Service service = service();
        RunRequest inputs = inputs(service, service.policy(POSITIVE), "A,1");
        ScanStatus first = service.complete(inputs);
        ScanStatus second = service.complete(inputs);

        service.request().delete("/scan/{id}", first.id()).then().statusCode(200);

        assertThat(Failure.of(service.request().get("/scan/{id}", first.id())).status())
                .isEqualTo(404);
        assertThat(Failure.of(service.request().delete("/scan/{id}", first.id()))
                        .status())
                .isEqualTo(404);
        assertThat(database().violations(first.id())).isEmpty();
        assertThat(historyOf(service, inputs.policyId()))
                .extracting(entry -> entry.get("id"))
                .containsExactly(second.id());
        assertThat(service.status(second.id())).isEqualTo(second);
    }

    @Test
    void aScanIsNotComparedWithADeletedOne() {
        Service service = service();
        RunRequest inputs = inputs(service, service.policy(POSITIVE), "A,1");
        ScanStatus first = service.complete(inputs);
        service.request().delete("/scan/{id}", first.id()).then().statusCode(200);

        assertThat(service.complete(inputs).delta()).isEmpty();
    }

    @Test
    void aScanThatHasNotEndedCannotBeDeleted() {
        Service service = service();
        RunRequest longEnough = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        String scan = service.run(longEnough);
        Failure failure =
                database().whileHeld(scan, () -> Failure.of(service.request().delete("/scan/{id}", scan)));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.code()).isEqualTo("CONFLICT");
        service.waitFor(scan, ScanStatus::ended).requireCompleted();
    }

    private static List<Map<String, Object>> historyOf(Service service, String policyId) {
        List<Map<String, Object>> all = service.request()
                .get("/scan/history")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("scans");
        return all.stream()
                .filter(entry -> policyId.equals(entry.get("policy_id")))
                .toList();
    }

    private static RunRequest inputs(Service service, String policyId, String... rows) {
        return service.prepare(policyId, CsvFile.of("history.csv", "account,amount", rows));
    }
}
