package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What people say about violations, and what that does to the score. */
class ReviewIT extends ServerScenario {

    private static final int REVIEWS = 200;
    private static final int REVIEWERS = 8;

    @Test
    void aFalsePositiveDoesNotWeighAnyMoreAndTheHistorySaysSo() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200", "B,300", "C,50", "D,60");
        String violation = alice.violationsOf(scan.id()).get(0);

        JsonPath answer = Reviewer.done(alice.review(
                violation,
                Map.of(
                        "status", "false_positive",
                        "review_note", "agreed with payroll 💶",
                        "expires_at", "2999-12-31T23:59:59+01:00")));

        assertThat(answer.<String, Object>getMap("violation"))
                .containsEntry("id", violation)
                .containsEntry("status", "false_positive")
                .containsEntry("review_note", "agreed with payroll 💶")
                .containsEntry("reviewed_by", "alice")
                .containsEntry("expires_at", "2999-12-31T22:59:59Z");
        assertThat(decimal(answer, "updated_score")).isEqualByComparingTo("93.75");
        ScanStatus reviewed = alice.service().status(scan.id());
        assertThat(scan.score()).isEqualByComparingTo("87.5");
        assertThat(reviewed.score()).isEqualByComparingTo("93.75");
        assertThat(reviewed.violations()).isEqualTo(2);
        assertThat(reviewed.scoreHistory())
                .extracting(line -> line.get("action"), line -> line.get("violation_id"))
                .containsExactly(tuple("scan_completed", null), tuple("false_positive", violation));
    }

    @Test
    void theLastWordHoldsAndAllOfThemAreKept() {
        Reviewer alice = new Reviewer(service(), "alice");
        Reviewer nobody = new Reviewer(service(), " ");
        ScanStatus scan = scanOf(alice, "A,200");
        String violation = alice.violationsOf(scan.id()).get(0);

        alice.review(violation, "false_positive");
        nobody.review(violation, "disputed");

        JsonPath about = alice.about(violation);
        assertThat(about.getString("status")).isEqualTo("disputed");
        assertThat(about.getList("reviews.status")).containsExactly("false_positive", "disputed");
        assertThat(about.getList("reviews.reviewed_by")).containsExactly("alice", "anonymous");
        JsonPath ofScan =
                Reviewer.done(alice.service().request().queryParam("limit", 1).get("/scan/{id}/reviews", scan.id()));
        assertThat(ofScan.getList("reviews.status")).containsExactly("disputed");
        assertThat(ofScan.getInt("pagination.total")).isEqualTo(2);
        assertThat(alice.service().status(scan.id()).score()).isEqualByComparingTo(scan.score());
    }

    @Test
    void whoHasNotSeenTheLastReviewChangesNothing() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200");
        String violation = alice.violationsOf(scan.id()).get(0);
        String seen = alice.review(violation, Map.of("status", "approved")).header("ETag");
        alice.review(violation, "disputed");

        Failure late = Failure.of(alice.service()
                .request()
                .header("If-Match", seen)
                .contentType(ContentType.JSON)
                .body(Map.of("status", "false_positive"))
                .patch("/violations/{id}", violation));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("PRECONDITION_FAILED");
        assertThat(alice.about(violation).getList("reviews.status")).containsExactly("approved", "disputed");
    }

    @Test
    void manyAreReviewedAtOnceAfterALookAtWhatThatWouldDo() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200", "B,300", "A,400", "C,50");
        Map<String, Object> ofA = Map.of(
                "scan_id", scan.id(), "status", "false_positive", "filter", Map.of("account", "A", "severity", "LOW"));

        JsonPath preview = Reviewer.done(alice.bulk(with(ofA, "preview", true)));
        assertThat(preview.getLong("violations")).isEqualTo(2);
        assertThat(decimal(preview, "previous_score")).isEqualByComparingTo("81.25");
        assertThat(decimal(preview, "updated_score")).isEqualByComparingTo("93.75");
        assertThat(preview.<Object>get("review_id")).isNull();
        assertThat(alice.service().status(scan.id())).isEqualTo(scan);

        JsonPath kept = Reviewer.done(alice.bulk(ofA));
        assertThat(kept.getString("review_id")).isNotNull();
        assertThat(decimal(kept, "updated_score")).isEqualByComparingTo("93.75");
        assertThat(alice.service().status(scan.id()).scoreHistory()).hasSize(2);
        assertThat(Reviewer.done(alice.bulk(with(ofA, "filter", Map.of("status", "pending"))))
                        .getLong("violations"))
                .isEqualTo(1);
        assertThat(Reviewer.done(alice.bulk(with(ofA, "filter", Map.of("account", "Z"))))
                        .<Object>get("review_id"))
                .isNull();
        assertThat(alice.service().status(scan.id()).scoreHistory()).hasSize(3);
    }

    @Test
    void oneThatIsNotThereKeepsTheOthersFromBeingReviewed() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200", "B,300");
        String foreign = alice.violationsOf(scanOf(alice, "A,200").id()).get(0);
        String own = alice.violationsOf(scan.id()).get(0);

        Failure failure = Failure.of(
                alice.bulk(Map.of("scan_id", scan.id(), "status", "approved", "violation_ids", List.of(own, foreign))));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.message()).contains("1 of the 2 that are named");
        assertThat(alice.about(own).getList("reviews")).isEmpty();
        assertThat(alice.service().status(scan.id())).isEqualTo(scan);
        assertThat(Failure.of(alice.bulk(Map.of(
                                "scan_id", scan.id(), "status", "approved", "filter", Map.of("rule_id", "NONE"))))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatWasSaidIsTakenBackUnlessSomethingWasSaidSince() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200", "B,300");
        String first = alice.violationsOf(scan.id()).get(0);
        alice.review(first, "approved");
        String both = Reviewer.done(
                        alice.bulk(Map.of("scan_id", scan.id(), "status", "false_positive", "filter", Map.of())))
                .getString("review_id");
        String later = alice.review(first, "disputed").getString("violation.review_id");

        assertThat(Failure.of(alice.undo(both)).status()).isEqualTo(409);
        Reviewer.done(alice.undo(later));
        JsonPath undone = Reviewer.done(new Reviewer(alice.service(), "bob").undo(both));

        assertThat(undone.getLong("violations")).isEqualTo(2);
        assertThat(decimal(undone, "updated_score")).isEqualByComparingTo(scan.score());
        JsonPath about = alice.about(first);
        assertThat(about.getString("status")).isEqualTo("approved");
        assertThat(about.getList("reviews.undoes")).containsExactly(null, null, null, later, both);
        assertThat(about.getString("reviews[4].reviewed_by")).isEqualTo("bob");
        assertThat(alice.service().status(scan.id()).scoreHistory())
                .extracting(line -> line.get("action"))
                .containsExactly("scan_completed", "approved", "false_positive", "disputed", "undone", "undone");
    }

    @Test
    void ofManyReviewersAtOnceNoneIsLostOrCountedTwice() throws Exception {
        Reviewer alice = new Reviewer(service(), "alice");
        String[] rows =
                IntStream.range(0, 50).mapToObj(number -> "A" + number + ",200").toArray(String[]::new);
        ScanStatus scan = scanOf(alice, rows);
        List<String> violations = alice.violationsOf(scan.id());
        List<String> statuses = List.of("approved", "false_positive", "disputed", "false_positive", "pending");

        List<Callable<JsonPath>> reviews = IntStream.range(0, REVIEWS)
                .<Callable<JsonPath>>mapToObj(number ->
                        () -> alice.review(violations.get(number % 50), statuses.get(number % statuses.size())))
                .toList();
        var pool = Executors.newFixedThreadPool(REVIEWERS);
        try {
            for (Future<JsonPath> review : pool.invokeAll(reviews)) {
                assertThat(review.get().getBoolean("success")).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }

        ScanStatus reviewed = alice.service().status(scan.id());
        assertThat(reviewed.scoreHistory()).hasSize(REVIEWS + 1);
        long falsePositives = violations.stream()
                .filter(violation -> alice.about(violation).getString("status").equals("false_positive"))
                .count();
        assertThat(reviewed.score())
                .isEqualByComparingTo(new BigDecimal(100)
                        .subtract(BigDecimal.valueOf(50 - falsePositives).multiply(new BigDecimal("0.5"))));
        assertThat(reviewed.scoreHistory().get(REVIEWS).get("score").toString())
                .isEqualTo(reviewed.fields().get("compliance_score").toString());
        assertThat(violations.stream()
                        .mapToInt(violation ->
                                alice.about(violation).getList("reviews").size()))
                .containsOnly(REVIEWS / 50)
                .hasSize(50);
    }

    @Test
    void onlyACompletedScanIsReviewed() {
        Reviewer alice = new Reviewer(service(), "alice");
        ScanStatus scan = scanOf(alice, "A,200");
        String violation = alice.violationsOf(scan.id()).get(0);
        database().pretendFailed(scan.id());

        Failure one = Failure.of(alice.review(violation, Map.of("status", "approved")));
        Failure many = Failure.of(
                alice.bulk(Map.of("scan_id", scan.id(), "status", "approved", "violation_ids", List.of(violation))));

        assertThat(one.status()).isEqualTo(409);
        assertThat(one.message()).isEqualTo("The scan is failed. Its violations can be reviewed once it is completed.");
        assertThat(many).isEqualTo(one);
    }

    @Test
    void everyMistakeIsNamed() {
        Service service = service();
        String scan = scanOf(new Reviewer(service, "alice"), "A,200").id();

        assertThat(pointers(service, "PATCH", "/violations/1", Map.of("status", "wrong", "review_note", " ")))
                .containsExactly("/status", "/review_note");
        assertThat(pointers(service, "PATCH", "/violations/1", Map.of("status", "approved", "expires_at", "soon")))
                .containsExactly("/expires_at");
        assertThat(pointers(
                        service,
                        "POST",
                        "/reviews",
                        Map.of("violation_ids", List.of("x"), "filter", Map.of("severity", "bad", "account", 1))))
                .containsExactly(
                        "/scan_id",
                        "/status",
                        "/violation_ids/0",
                        "/filter/severity",
                        "/filter/account",
                        "/violation_ids");
        assertThat(pointers(
                        service,
                        "POST",
                        "/reviews",
                        Map.of(
                                "scan_id",
                                scan,
                                "status",
                                "false_positive",
                                "filter",
                                Map.of(),
                                "expires_at",
                                "2020-01-01T00:00:00Z")))
                .containsExactly("/expires_at");
        assertThat(Failure.of(service.wrongRequest().get("/scan/{id}/reviews?limit=0", scan))
                        .pointers())
                .containsExactly("/limit");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        Reviewer alice = new Reviewer(service(), "alice");
        String unknown = "018d0b00-1111-7abc-8def-0123456789ab";

        assertThat(List.of(
                        Failure.of(alice.review(unknown, Map.of("status", "approved"))),
                        Failure.of(alice.service().request().get("/violations/{id}/reviews", "x"))))
                .allSatisfy(failure -> assertThat(failure.message()).isEqualTo("Violation not found"));
        assertThat(Failure.of(alice.undo(unknown)).message()).isEqualTo("Review not found");
        assertThat(List.of(
                        Failure.of(alice.service().request().get("/scan/{id}/reviews", unknown)),
                        Failure.of(alice.bulk(Map.of("scan_id", unknown, "status", "approved", "filter", Map.of())))))
                .allSatisfy(failure -> assertThat(failure.message()).isEqualTo("Scan not found"));
    }

    @Test
    void theyAreJsonOnBothSides() {
        Service service = service();

        assertThat(IntStream.of(
                        service.wrongRequest()
                                .accept("text/csv")
                                .patch("/violations/1")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/violations/1/reviews")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .contentType(ContentType.JSON)
                                .body("{}")
                                .post("/reviews")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .post("/reviews/1/undo")
                                .statusCode(),
                        service.wrongRequest()
                                .accept("text/csv")
                                .get("/scan/1/reviews")
                                .statusCode()))
                .containsOnly(406);
        assertThat(IntStream.of(
                        service.wrongRequest()
                                .contentType("text/plain")
                                .body("x")
                                .patch("/violations/1")
                                .statusCode(),
                        service.wrongRequest()
                                .contentType("text/plain")
                                .body("x")
                                .post("/reviews")
                                .statusCode()))
                .containsOnly(415);
    }

    /** A scan by a rule of severity LOW that amounts above 100 break. */
    private static ScanStatus scanOf(Reviewer reviewer, String... rows) {
        Service service = reviewer.service();
        return service.complete(LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), rows));
    }

    private static List<String> pointers(Service service, String method, String path, Map<String, ?> body) {
        Failure failure = Failure.of(
                service.wrongRequest().contentType(ContentType.JSON).body(body).request(method, path));
        assertThat(failure.status()).isEqualTo(400);
        return failure.pointers();
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, Object value) {
        Map<String, Object> more = new HashMap<>(fields);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    private static BigDecimal decimal(JsonPath answer, String path) {
        return new BigDecimal(answer.getString(path));
    }
}
