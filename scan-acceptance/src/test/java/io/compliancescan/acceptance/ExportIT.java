package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All that a scan found, and what was said about it, in one document. */
class ExportIT extends ServerScenario {

    private static final int RECORDS = 2_500;

    private static final PolicyJson LARGE_AND_MANY = PolicyJson.of("Amounts", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH", "threshold": 10, "policy_section": "2",
             "conditions": {"field": "amount", "operator": ">", "value": 10}}""", """
            {"rule_id": "MANY", "name": "Many", "severity": "LOW", "aggregate": {"function": "count"}, "threshold": 100,
             "time_window": "1d"}""", """
            {"rule_id": "NONE", "name": "None", "severity": "CRITICAL",
             "conditions": {"field": "amount", "operator": "<", "value": 0}}""");

    @Test
    void everyViolationIsInItWithAllItsRecords() {
        Service service = service();
        ScanStatus scan =
                service.complete(inputs(service).with("audit_id", "2024/Q1").with("audit_name", "First"));

        JsonPath report = report(Map.of("scan_id", scan.id(), "format", "json"));

        assertThat(report.getList("report.violations")).hasSize(RECORDS + 1);
        assertThat(report.getList("report.violations.id")).doesNotHaveDuplicates();
        assertThat(report.getList("report.violations[%d].record_numbers".formatted(RECORDS)))
                .as("records of the burst")
                .hasSize(RECORDS);
        assertThat(report.getMap("report.violations[0]"))
                .containsEntry("rule_id", "LARGE")
                .containsEntry("rule_name", "Large")
                .containsEntry("severity", "HIGH")
                .containsEntry("account", "A")
                .containsEntry("threshold", 10)
                .containsEntry("policy_section", "2")
                .containsEntry("policy_excerpt", null)
                .containsEntry("record_numbers", List.of(1))
                .containsEntry("counterparties", null)
                .containsEntry("status", "pending")
                .containsEntry("reviewed_at", null);
        assertThat(report.getMap("report.scan"))
                .containsEntry("id", scan.id())
                .containsEntry("status", "completed")
                .containsEntry("violation_count", RECORDS + 1)
                .containsEntry("completed_at", scan.text("completed_at"));
        assertThat(report.getDouble("report.scan.compliance_score"))
                .isEqualTo(scan.score().doubleValue());
        assertThat(report.getMap("report.audit")).isEqualTo(Map.of("id", "2024/Q1", "name", "First"));
        assertThat(report.getMap("report.policy"))
                .containsEntry("id", scan.text("policy_id"))
                .containsEntry("version", 1)
                .containsEntry("rules_count", 3);
        assertThat(report.getMap("report.summary.by_severity"))
                .isEqualTo(Map.of("CRITICAL", 0, "HIGH", RECORDS, "MEDIUM", 0, "LOW", 1));
        assertThat(report.getList("report.summary.by_rule"))
                .isEqualTo(List.of(
                        Map.of("rule_id", "LARGE", "rule_name", "Large", "count", RECORDS),
                        Map.of("rule_id", "MANY", "rule_name", "Many", "count", 1)));
        assertThat(report.getMap("report.reviews"))
                .containsEntry("total", RECORDS + 1)
                .containsEntry("pending", RECORDS + 1)
                .containsEntry("notes", List.of());
    }

    @Test
    void whatWasSaidIsInIt() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = alice.service().complete(few(alice.service()));
        List<String> violations = alice.violationsOf(scan.id());
        alice.review(violations.get(0), Map.of("status", "false_positive", "review_note", "agreed 💶"));
        alice.review(violations.get(1), "approved");

        JsonPath report = report(Map.of("scan_id", scan.id()));

        assertThat(report.getMap("report.reviews"))
                .containsEntry("total", 3)
                .containsEntry("pending", 1)
                .containsEntry("approved", 1)
                .containsEntry("false_positive", 1)
                .containsEntry("disputed", 0)
                .containsEntry("suppressed", 0);
        assertThat(report.getList("report.reviews.notes.violation_id"))
                .containsExactly(violations.get(0), violations.get(1));
        assertThat(report.getMap("report.reviews.notes[0]"))
                .containsEntry("status", "false_positive")
                .containsEntry("note", "agreed 💶")
                .containsEntry("reviewed_by", "alice");
        assertThat(report.getList("report.violations.status")).containsExactly("false_positive", "approved", "pending");
        assertThat(report.getList("report.violations.review_note")).containsExactly("agreed 💶", null, null);
        assertThat(report.getDouble("report.scan.compliance_score"))
                .isEqualTo(alice.service().status(scan.id()).score().doubleValue());
    }

    @Test
    void whatWasCarriedOverSaysFromWhere() {
        Reviewer alice = new Reviewer(service(), "alice");
        RunRequest inputs = few(alice.service());
        ScanStatus first = alice.service().complete(inputs);
        alice.review(
                alice.violationsOf(first.id()).get(0), Map.of("status", "false_positive", "review_note", "agreed"));
        ScanStatus second = alice.service().complete(inputs);

        JsonPath report = report(Map.of("scan_id", second.id()));

        assertThat(report.getMap("report.violations[0]"))
                .containsEntry("status", "false_positive")
                .containsEntry("review_note", "agreed")
                .containsEntry("woken", false);
        assertThat(report.getString("report.violations[0].carried_from")).isNotNull();
        assertThat(report.<Object>get("report.violations[1].carried_from")).isNull();
        assertThat(report.getMap("report.reviews"))
                .containsEntry("false_positive", 1)
                .containsEntry("suppressed", 1);
    }

    @Test
    void withoutAnIdItIsTheNewestScanWhateverBecameOfIt() {
        Service service = service();
        RunRequest inputs = few(service);
        database().loseFileOf(inputs.uploadId());
        ScanStatus failed = service.runToEnd(inputs);

        JsonPath report = report(Map.of());

        assertThat(report.getMap("report.scan"))
                .containsEntry("id", failed.id())
                .containsEntry("status", "failed")
                .containsEntry("compliance_score", null)
                .containsEntry("violation_count", 0);
        assertThat(report.<Object>get("report.audit")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"018d0b00-1111-7abc-8def-0123456789ab", "nothing"})
    void aScanThatIsNotThereIsNotFound(String scan) {
        Failure failure =
                Failure.of(service().request().queryParam("scan_id", scan).get("/export"));

        assertThat(failure).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Scan not found")));
    }

    @Test
    void otherFormatsAreRefused() {
        Failure pdf = Failure.of(service().request().queryParam("format", "pdf").get("/export"));
        Failure xml =
                Failure.of(service().wrongRequest().queryParam("format", "xml").get("/export"));
        Failure html = Failure.of(service().wrongRequest().accept("text/html").get("/export"));

        assertThat(pdf.status()).isEqualTo(501);
        assertThat(pdf.code()).isEqualTo("NOT_AVAILABLE");
        assertThat(pdf.message()).contains("json");
        assertThat(xml.status()).isEqualTo(400);
        assertThat(xml.pointers()).containsExactly("/format");
        assertThat(html.status()).isEqualTo(406);
    }

    private JsonPath report(Map<String, ?> query) {
        Response response = service().request().queryParams(query).get("/export");
        response.then().statusCode(200);
        assertThat(response.header("Content-Length")).isNotNull();
        return response.jsonPath();
    }

    /** All records are large, and all are of one account and one day. */
    private static RunRequest inputs(Service service) {
        String[] records = IntStream.range(0, RECORDS)
                .mapToObj(number -> "A,%d,2024-01-01T%02d:%02d:00Z".formatted(number + 11, number / 120, number % 60))
                .toArray(String[]::new);
        return service.prepare(
                service.policy(LARGE_AND_MANY), CsvFile.of("many.csv", "account,amount,timestamp", records));
    }

    private static RunRequest few(Service service) {
        return service.prepare(
                service.policy(LARGE_AND_MANY),
                CsvFile.of(
                        "few.csv",
                        "account,amount,timestamp",
                        "A,11,2024-01-01T10:00:00Z",
                        "B,12,2024-01-01T10:00:00Z",
                        "C,13,2024-01-01T10:00:00Z",
                        "D,1,2024-01-01T10:00:00Z"));
    }
}
