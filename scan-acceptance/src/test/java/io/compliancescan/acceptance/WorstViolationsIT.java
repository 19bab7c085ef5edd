package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Explanations;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Violations with what people think of them, the worst first; one of them; and the score that they make. */
class WorstViolationsIT extends ServerScenario {

    private static final List<String> SEVERITIES = List.of("CRITICAL", "HIGH", "MEDIUM", "LOW");

    @Test
    void pagesByNumberAndByCursorHaveAllOfThemTheWorstFirst() {
        Service service = service();
        ScanStatus scan = service.complete(service.prepare(
                service.amlPolicy(), Transactions.generated(2_000).file()));

        List<Map<String, Object>> byNumber = new ArrayList<>();
        List<Map<String, Object>> byCursor = new ArrayList<>();
        JsonPath page = list(service, Map.of("scan_id", scan.id(), "limit", 45));
        byCursor.addAll(page.getList("violations"));
        for (int number = 1; number <= page.getInt("pagination.pages"); number++) {
            byNumber.addAll(list(service, Map.of("scan_id", scan.id(), "limit", 45, "page", number))
                    .getList("violations"));
        }
        while (page.getString("pagination.next_cursor") != null) {
            page = list(
                    service,
                    Map.of("scan_id", scan.id(), "limit", 45, "cursor", page.getString("pagination.next_cursor")));
            byCursor.addAll(page.getList("violations"));
        }

        assertThat(byNumber).hasSize((int) scan.violations()).isEqualTo(byCursor);
        assertThat(byNumber).extracting(violation -> violation.get("id")).doesNotHaveDuplicates();
        assertThat(byNumber)
                .extracting(violation -> SEVERITIES.indexOf((String) violation.get("severity")))
                .isSorted();
        assertThat(page.<Object>get("pagination.page")).isNull();
        assertThat(page.getLong("pagination.total")).isEqualTo(scan.violations());
    }

    @Test
    void thoseOfAllScansBeginWithTheNewestScan() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "B,300");
        String earlier = service.complete(inputs).id();
        String later = service.complete(inputs).id();

        JsonPath newest = list(service, Map.of("limit", 3));
        JsonPath next = list(service, Map.of("limit", 1, "cursor", newest.getString("pagination.next_cursor")));

        assertThat(newest.<String>getList("violations.scan_id")).containsExactly(later, later, earlier);
        assertThat(next.<String>getList("violations.scan_id")).containsExactly(earlier);
        assertThat(next.<String>getList("violations.account")).containsExactly("B");
        service.request().delete("/scan/{id}", earlier).then().statusCode(200);
        assertThat(list(service, Map.of("limit", 1, "cursor", newest.getString("pagination.next_cursor")))
                        .getList("violations"))
                .isEmpty();
    }

    @Test
    void theyAreFilteredByWhatPeopleThinkOfThem() {
        Reviewer alice = new Reviewer(service(), "alice");
        String scan = Explanations.ofMovements(alice.service()).scan();
        String violation = alice.violationsOf(scan).get(1);
        Reviewer.done(alice.review(violation, Map.of("status", "approved", "review_note", "reported")));

        JsonPath approved = list(alice.service(), Map.of("scan_id", scan, "status", "approved"));
        JsonPath pending = list(alice.service(), Map.of("scan_id", scan, "status", "pending", "account", ""));

        assertThat(approved.<Map<String, Object>>getList("violations"))
                .singleElement()
                .satisfies(found -> assertThat(found)
                        .containsEntry("id", violation)
                        .containsEntry("status", "approved")
                        .containsEntry("review_note", "reported")
                        .containsEntry("reviewed_by", "alice")
                        .containsEntry(
                                "explanation",
                                "Split amounts: 3 records, the first of them record 2, of account \"A-17\" from"
                                        + " 2024-03-01T16:20:00Z to 2024-03-02T08:10:00Z; 3 against 3."));
        assertThat(pending.<String>getList("violations.rule_id")).containsExactly("LARGE_TRANSFER");
        assertThat(list(alice.service(), Map.of("scan_id", scan, "severity", "MEDIUM"))
                        .getInt("pagination.total"))
                .isEqualTo(1);
    }

    @Test
    void oneOfThemComesWithEvidenceExplanationAndHowOftenItsRuleWasRight() {
        Reviewer alice = new Reviewer(service(), "alice");
        String scan = Explanations.ofMovements(alice.service()).scan();
        String violation = alice.violationsOf(scan).get(1);

        Response before = alice.service().request().get("/violations/{id}?limit=2", violation);
        alice.review(violation, "false_positive");
        Response after = alice.service().request().get("/violations/{id}", violation);

        JsonPath details = before.then().statusCode(200).extract().jsonPath();
        assertThat(details.getString("rule_id")).isEqualTo("SPLIT");
        assertThat(details.getString("explanation")).startsWith("3 records of account \"A-17\" broke the rule");
        assertThat(details.<Integer>getList("evidence.records.record_number")).containsExactly(2, 3);
        assertThat(details.getInt("measurement.record_count")).isEqualTo(3);
        assertThat(details.getString("status")).isEqualTo("pending");
        assertThat(details.<String, Object>getMap("rule_accuracy"))
                .containsEntry("approved", 0)
                .containsEntry("false_positives", 0);
        assertThat(after.jsonPath().getString("status")).isEqualTo("false_positive");
        assertThat(after.jsonPath().getString("rule_accuracy.precision")).isEqualTo("0.333");
        assertThat(after.header("ETag")).isNotEqualTo(before.header("ETag"));
        assertThat(Failure.of(alice.service()
                                .request()
                                .header("If-Match", before.header("ETag"))
                                .contentType(ContentType.JSON)
                                .body(Map.of("status", "approved"))
                                .patch("/violations/{id}", violation))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void whatPeopleFindMakesARuleMoreOrLessBelieved() {
        Reviewer alice = new Reviewer(service(), "alice");
        Service service = alice.service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "B,300");
        ScanStatus first = service.complete(inputs);
        Reviewer.done(alice.bulk(Map.of("scan_id", first.id(), "status", "false_positive", "filter", Map.of())));

        ScanStatus second = service.complete(inputs);

        assertThat(confidences(service, first)).containsExactly("0.500", "0.500");
        assertThat(confidences(service, second)).containsExactly("0.417", "0.417");
    }

    @Test
    void itIsKnownSinceWhenAndHowOftenAnAccountBreaksARule() {
        Service service = service();
        RunRequest with = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200", "A,300");
        RunRequest without = LargeAmounts.request(service, with.policyId(), "B,200");
        ScanStatus first = service.complete(with);
        ScanStatus gone = service.complete(without);
        ScanStatus again = service.complete(with);

        JsonPath recurrence = Reviewer.done(service.request()
                .get(
                        "/violations/{id}/recurrence",
                        list(service, Map.of("scan_id", again.id())).getString("violations[0].id")));

        assertThat(recurrence.getString("signature")).isEqualTo("LARGE:A");
        assertThat(recurrence.<String>getList("scans.scan_id")).containsExactly(first.id(), gone.id(), again.id());
        assertThat(recurrence.<Integer>getList("scans.violation_count")).containsExactly(2, 0, 2);
        assertThat(recurrence.getString("first_seen")).isEqualTo(first.text("created_at"));
        assertThat(recurrence.getString("last_seen")).isEqualTo(again.text("created_at"));
        assertThat(recurrence.getInt("times_reopened")).isEqualTo(1);
    }

    @Test
    void theScoreSaysHowItComesAbout() {
        Reviewer alice = new Reviewer(service(), "alice");
        String scan = Explanations.ofMovements(alice.service()).scan();
        List<String> violations = alice.violationsOf(scan);
        alice.review(violations.get(1), "false_positive");
        alice.review(violations.get(2), "approved");

        JsonPath score = Reviewer.done(
                alice.service().request().queryParam("scan_id", scan).get("/compliance/score"));
        ScanStatus status = alice.service().status(scan);

        assertThat(score.getString("score")).isEqualTo(status.score().toString());
        assertThat(score.getInt("total_violations")).isEqualTo(3);
        assertThat(score.getInt("open_violations")).isEqualTo(1);
        assertThat(score.getInt("resolved_violations")).isEqualTo(2);
        assertThat(score.getInt("false_positives")).isEqualTo(1);
        assertThat(score.getMap("by_severity")).isEqualTo(Map.of("CRITICAL", 0, "HIGH", 1, "MEDIUM", 1, "LOW", 0));
        assertThat(score.getMap("by_rule_type")).isEqualTo(Map.of("LARGE_TRANSFER", 1, "SPLIT", 0, "SLEEPER", 1));
        assertThat(score.<String, Object>getMap("rule_accuracy")).containsOnlyKeys("SPLIT", "SLEEPER");
        assertThat(status.fields().get("review_summary"))
                .isEqualTo(Map.of(
                        "total", 3,
                        "pending", 1,
                        "approved", 1,
                        "false_positive", 1,
                        "disputed", 0,
                        "suppressed", 0,
                        "by_severity", Map.of("CRITICAL", 1, "HIGH", 1, "MEDIUM", 1, "LOW", 0)));
        assertThat(status.text("data_source")).isEqualTo("csv");
        assertThat(status.text("file_name")).endsWith(".csv");
    }

    @Test
    void whatIsWrongOrNotThereIsSaid() {
        Service service = service();
        String unknown = "018d0b00-1111-7abc-8def-0123456789ab";
        ScanStatus failed =
                service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200"));
        database().pretendFailed(failed.id());

        Failure list = Failure.of(service.wrongRequest()
                .queryParams(Map.of("status", "odd", "cursor", "x y", "page", 1, "scan_id", "1"))
                .get("/violations"));
        assertThat(list.status()).isEqualTo(400);
        assertThat(list.pointers()).containsExactlyInAnyOrder("/scan_id", "/status", "/cursor", "/cursor");
        assertThat(Failure.of(service.request().queryParam("scan_id", unknown).get("/violations"))
                        .status())
                .isEqualTo(404);
        assertThat(Failure.of(service.request().get("/violations/{id}", unknown))
                        .message())
                .isEqualTo("Violation not found");
        assertThat(Failure.of(service.request().get("/violations/{id}/recurrence", unknown))
                        .message())
                .isEqualTo("Violation not found");
        assertThat(Failure.of(service.wrongRequest().get("/violations/{id}?limit=0", unknown))
                        .pointers())
                .containsExactly("/limit");
        assertThat(Failure.of(service.wrongRequest().get("/compliance/score")).pointers())
                .containsExactly("/scan_id");
        assertThat(Failure.of(service.request().queryParam("scan_id", unknown).get("/compliance/score"))
                        .status())
                .isEqualTo(404);
        assertThat(Failure.of(
                        service.request().queryParam("scan_id", failed.id()).get("/compliance/score")))
                .isEqualTo(new Failure(
                        409,
                        Map.of(
                                "error",
                                "CONFLICT",
                                "message",
                                "The scan is failed. It has a score once it is completed.")));
        assertThat(IntStream.of(
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/violations")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/violations/1")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/violations/1/recurrence")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/compliance/score")
                                .statusCode()))
                .containsOnly(406);
    }

    @Test
    void evidenceThatIsLostCannotBeShown() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "LOST-1,20077");
        String scan = service.complete(inputs).id();
        database().loseFileOf(inputs.uploadId());

        String violation = list(service, Map.of("scan_id", scan)).getString("violations[0].id");

        assertThat(Failure.of(service.request().get("/violations/{id}", violation))
                        .status())
                .isEqualTo(409);
    }

    private static List<String> confidences(Service service, ScanStatus scan) {
        return list(service, Map.of("scan_id", scan.id())).<Object>getList("violations.confidence").stream()
                .map(confidence ->
                        new BigDecimal(confidence.toString()).setScale(3).toString())
                .toList();
    }

    private static JsonPath list(Service service, Map<String, ?> parameters) {
        return service.request()
                .queryParams(parameters)
                .get("/violations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
