package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.compliancescan.acceptance.client.Cases;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people say about cases. */
class CaseWorkIT extends ServerScenario {

    private static final Map<String, Object> READY =
            Map.of("owner_id", "alice", "disposition", "prepare_sar", "narrative", "Three transfers.");

    @Test
    void whatIsSaidHoldsAndIsInTheTimeline() {
        Cases alice = new Cases(service(), "alice");
        String id = caseOfA(alice.service());
        Cases bob = new Cases(alice.service(), "bob");

        Reviewer.done(alice.assign(id, Map.of("owner_id", "bob")));
        JsonPath changed = Reviewer.done(
                bob.change(id, Map.of("status", "escalated", "disposition", "monitor", "narrative", " So 💶. ")));
        bob.note(id, Map.of("content", "Called the branch.")).then().statusCode(201);

        assertThat(changed.<String, Object>getMap("case"))
                .containsEntry("status", "escalated")
                .containsEntry("disposition", "monitor")
                .containsEntry("owner_id", "bob")
                .containsEntry("narrative", "So 💶.");
        JsonPath details = alice.details(id);
        assertThat(details.<Map<String, Object>>getList("timeline"))
                .extracting(
                        each -> each.get("event_type"),
                        each -> each.get("actor_id"),
                        each -> each.get("before"),
                        each -> each.get("after"))
                .containsExactly(
                        tuple("created", null, null, null),
                        tuple("status_change", "alice", "open", "in_review"),
                        tuple("assigned", "alice", null, "bob"),
                        tuple("status_change", "bob", "in_review", "escalated"),
                        tuple("disposition_change", "bob", null, "monitor"),
                        tuple("narrative_update", "bob", null, "So 💶."),
                        tuple("note", "bob", null, "Called the branch."));
        assertThat(details.getString("case.assigned_at")).isEqualTo(details.getString("timeline[2].created_at"));
        assertThat(details.getString("case.latest_activity")).isEqualTo(details.getString("timeline[6].created_at"));
    }

    @Test
    void whatAReportNeedsIsKeptToTheDigit() {
        Cases alice = new Cases(service(), "alice");
        String id = caseOfA(alice.service());

        JsonPath changed = Reviewer.done(alice.change(
                id,
                Map.of(
                        "sar_date_range_start",
                        "2026-01-01",
                        "sar_date_range_end",
                        "2026-03-31",
                        "sar_flagged_amount",
                        new BigDecimal("12345678901234567890.10"),
                        "sar_involved_accounts",
                        List.of("A", "口座"),
                        "sar_counterparties",
                        List.of("B"),
                        "sar_analyst_summary",
                        "Summary",
                        "sar_supporting_triggers",
                        List.of("LARGE"))));

        assertThat(changed.<String, Object>getMap("case"))
                .containsEntry("sar_date_range_start", "2026-01-01")
                .containsEntry("sar_date_range_end", "2026-03-31")
                .containsEntry("sar_involved_accounts", List.of("A", "口座"))
                .containsEntry("sar_counterparties", List.of("B"))
                .containsEntry("sar_analyst_summary", "Summary")
                .containsEntry("sar_supporting_triggers", List.of("LARGE"));
        assertThat(alice.service().request().get("/cases/{id}", id).asString())
                .contains("\"sar_flagged_amount\":12345678901234567890.10");
        assertThat(alice.details(id).<String>getList("timeline.event_type"))
                .containsExactly(
                        "created", "sar_prep", "sar_prep", "sar_prep", "sar_prep", "sar_prep", "sar_prep", "sar_prep");
    }

    @Test
    void aReportIsPreparedOnceNothingIsMissing() {
        Service service = service();
        Reviewer reviewer = new Reviewer(service, "alice");
        ScanStatus scan = scanOf(service, "A,200", "A,300");
        Cases alice = new Cases(service, "alice");
        String id = alice.of(scan.id(), "A");
        List<String> violations = reviewer.violationsOf(scan.id());

        Failure early = Failure.of(alice.change(id, Map.of("status", "sar_prepared", "narrative", "So.")));
        reviewer.review(violations.get(0), "approved");
        Failure pending = Failure.of(alice.change(id, with(READY, "status", "sar_prepared")));
        reviewer.review(violations.get(1), "false_positive");
        JsonPath before = alice.details(id);
        JsonPath prepared = Reviewer.done(alice.change(id, with(READY, "status", "sar_prepared")));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(early.pointers()).containsExactly("/owner_id", "/disposition", "/violations");
        assertThat(pending.status()).isEqualTo(422);
        assertThat(pending.message())
                .isEqualTo("violations must all be reviewed before a case can be sar_prepared: 1 of 2 are pending.");
        assertThat(before.getString("case.narrative")).isNull();
        assertThat(before.getBoolean("sar_ready")).isFalse();
        assertThat(prepared.getString("case.status")).isEqualTo("sar_prepared");
        assertThat(alice.details(id).getBoolean("sar_ready")).isTrue();
        assertThat(alice.list(Map.of("scan_id", scan.id(), "status", "sar_prepared", "owner", "alice"))
                        .<String>getList("cases.id"))
                .containsExactly(id);
        assertThat(alice.list(Map.of("scan_id", scan.id(), "owner", "ALICE")).getInt("total"))
                .isZero();
    }

    @Test
    void whoHasNotSeenTheLastChangeChangesNothing() {
        Cases alice = new Cases(service(), "alice");
        String id = caseOfA(alice.service());
        String seen = alice.change(id, Map.of("narrative", "First")).header("ETag");
        Reviewer.done(ifMatch(alice.service(), seen, "/cases/{id}", "PATCH", Map.of("narrative", "Second"), id));

        Failure change =
                Failure.of(ifMatch(alice.service(), seen, "/cases/{id}", "PATCH", Map.of("narrative", "Third"), id));
        Failure assign =
                Failure.of(ifMatch(alice.service(), seen, "/cases/{id}/assign", "POST", Map.of("owner_id", "eve"), id));

        assertThat(change.status()).isEqualTo(412);
        assertThat(change.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(assign.status()).isEqualTo(412);
        assertThat(alice.details(id).getString("case.narrative")).isEqualTo("Second");
        assertThat(alice.details(id).getString("case.owner_id")).isNull();
    }

    @Test
    void nothingIsLostWhereManySpeakAndReviewAtOnce() throws Exception {
        Service service = service();
        ScanStatus scan = scanOf(service, "A,200", "A,300", "B,400");
        Cases alice = new Cases(service, "alice");
        Reviewer bob = new Reviewer(service, "bob");
        String id = alice.of(scan.id(), "A");
        List<String> violations = bob.violationsOf(scan.id());
        List<Callable<Integer>> work = IntStream.range(0, 40)
                .<Callable<Integer>>mapToObj(number -> () -> (number % 2 == 0
                                ? alice.note(id, Map.of("content", "note " + number))
                                : bob.review(violations.get(number % 3), Map.of("status", "approved")))
                        .statusCode())
                .toList();

        var pool = Executors.newFixedThreadPool(8);
        try {
            for (Future<Integer> status : pool.invokeAll(work)) {
                assertThat(status.get()).isIn(200, 201);
            }
        } finally {
            pool.shutdownNow();
        }

        JsonPath details = alice.details(id);
        assertThat(details.<String>getList("timeline.event_type"))
                .filteredOn("note"::equals)
                .hasSize(20);
        long ofA = IntStream.range(0, 40)
                .filter(number -> number % 2 == 1 && number % 3 != 2)
                .count();
        assertThat(details.getLong("timeline_total")).isEqualTo(1 + 20 + ofA);
    }

    @Test
    void everyMistakeIsNamedAndNothingIsKept() {
        Service service = service();
        String id = caseOfA(service);
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("status", "done");
        wrong.put("disposition", 1);
        wrong.put("owner_id", " ");
        wrong.put("narrative", "");
        wrong.put("sar_date_range_start", "2026-02-29");
        wrong.put("sar_date_range_end", "soon");
        wrong.put("sar_flagged_amount", -1);
        wrong.put("sar_involved_accounts", "A");
        wrong.put("sar_counterparties", List.of());
        wrong.put("sar_analyst_summary", List.of());
        wrong.put("sar_supporting_triggers", List.of("A\nB"));

        Failure all = Failure.of(wrongJson(service, "PATCH", "/cases/" + id, wrong));

        assertThat(all.status()).isEqualTo(400);
        assertThat(all.pointers())
                .containsExactlyElementsOf(
                        wrong.keySet().stream().map(field -> "/" + field).toList());
        assertThat(Failure.of(wrongJson(
                                service,
                                "PATCH",
                                "/cases/" + id,
                                Map.of("sar_date_range_start", "2026-02-02", "sar_date_range_end", "2026-02-01")))
                        .pointers())
                .containsExactly("/sar_date_range_end");
        assertThat(Failure.of(wrongJson(service, "POST", "/cases/" + id + "/notes", Map.of("content", " ")))
                        .pointers())
                .containsExactly("/content");
        assertThat(Failure.of(wrongJson(service, "POST", "/cases/" + id + "/assign", Map.of()))
                        .pointers())
                .containsExactly("/owner_id");
        assertThat(new Cases(service, "alice").details(id).getInt("timeline_total"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsNotFoundAndAllIsJson() {
        Service service = service();
        Cases alice = new Cases(service, "alice");
        String unknown = "018d0b00-1111-7abc-8def-0123456789ab";

        assertThat(Stream.of(
                                alice.change(unknown, Map.of("narrative", "So.")),
                                alice.note(unknown, Map.of("content", "So.")),
                                alice.assign("x", Map.of("owner_id", "bob")))
                        .map(Failure::of))
                .allSatisfy(failure -> {
                    assertThat(failure.status()).isEqualTo(404);
                    assertThat(failure.message()).isEqualTo("Case not found");
                });
        for (var each : Map.of("/cases/x", "PATCH", "/cases/x/notes", "POST", "/cases/x/assign", "POST")
                .entrySet()) {
            assertThat(service.wrongRequest()
                            .accept("text/csv")
                            .contentType(ContentType.JSON)
                            .body("{}")
                            .request(each.getValue(), each.getKey())
                            .statusCode())
                    .isEqualTo(406);
            assertThat(service.wrongRequest()
                            .contentType("text/plain")
                            .body("{}")
                            .request(each.getValue(), each.getKey())
                            .statusCode())
                    .isEqualTo(415);
        }
    }

    private static Response ifMatch(
            Service service, String seen, String path, String method, Map<String, ?> body, String id) {
        return service.request()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(body)
                .request(method, path, id);
    }

    private static Response wrongJson(Service service, String method, String path, Map<String, ?> body) {
        return service.wrongRequest().contentType(ContentType.JSON).body(body).request(method, path);
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String caseOfA(Service service) {
        return new Cases(service, "alice").of(scanOf(service, "A,200").id(), "A");
    }

    private static ScanStatus scanOf(Service service, String... rows) {
        return service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), rows));
    }
}
