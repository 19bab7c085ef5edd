package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that is asked for again runs once. */
class IdempotencyKeyIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";
    private static final int MANY = 32;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRunThatIsSentAgainIsAnsweredWithTheFirstScan() {
        RunRequest inputs = inputs();

        Response first = run(inputs, key);
        service().waitFor(first.path("scan_id"), ScanStatus::ended).requireCompleted();
        Response second = run(inputs, key);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(database().scansOf(inputs.policyId())).isEqualTo(1);
    }

    @Test
    void withoutAKeyOrWithAnotherOneEveryRunIsANewOne() {
        RunRequest inputs = inputs();

        List<String> scans = List.of(
                service().run(inputs),
                service().run(inputs),
                run(inputs, key).path("scan_id"),
                run(inputs, key + "~").path("scan_id"));

        assertThat(scans).doesNotHaveDuplicates();
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        RunRequest inputs = inputs();
        run(inputs, key).then().statusCode(202);

        Failure failure = Failure.of(run(inputs.with("audit_name", "Another"), key));

        assertThat(failure)
                .isEqualTo(new Failure(
                        422,
                        Map.of(
                                "error",
                                "IDEMPOTENCY_KEY_REUSED",
                                "message",
                                "This Idempotency-Key was used for a request with another body."
                                        + " Use a new key for each request.")));
        assertThat(database().scansOf(inputs.policyId())).isEqualTo(1);
    }

    @Test
    void whileTheFirstIsUnderWayTheSecondIsToldToComeAgain() {
        RunRequest inputs = inputs();

        Failure failure = database().whileTaken(key, () -> Failure.of(run(inputs, key)));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.code()).isEqualTo("CONFLICT");
        assertThat(failure.message()).contains("Idempotency-Key").contains("under way");
        assertThat(database().scansOf(inputs.policyId())).isZero();
        run(inputs, key).then().statusCode(202);
    }

    @Test
    void aRequestThatIsRefusedLeavesItsKeyFree() {
        RunRequest inputs = inputs();
        run(inputs.with("policy_id", NOBODY), key).then().statusCode(404);

        run(inputs, key).then().statusCode(202).header("Idempotent-Replayed", (String) null);

        assertThat(database().scansOf(inputs.policyId())).isEqualTo(1);
    }

    @Test
    void aKeyIsFreeAgainWhenItHasExpired() {
        RunRequest inputs = inputs();
        String first = run(inputs, key).path("scan_id");
        database().expireKey(key);

        Response second = run(inputs.with("audit_name", "A day later"), key);

        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.<String>path("scan_id")).isNotEqualTo(first);
    }

    @Test
    void aScanThatWasDeletedIsNotRunAgain() {
        RunRequest inputs = inputs();
        String scan = run(inputs, key).path("scan_id");
        service().waitFor(scan, ScanStatus::ended);
        service().request().delete("/scan/{id}", scan).then().statusCode(200);

        assertThat(run(inputs, key).<String>path("scan_id")).isEqualTo(scan);

        assertThat(database().scansOf(inputs.policyId())).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words"})
    void aKeyThatIsNoneIsRefused(String text) {
        assertThatItIsRefused(text);
    }

    @Test
    void aKeyThatIsTooLongIsRefused() {
        assertThatItIsRefused("k".repeat(256));
    }

    private void assertThatItIsRefused(String text) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", text)
                .body(inputs().body())
                .post("/scan/run"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(failure.pointers()).containsExactly("/Idempotency-Key");
    }

    @Test
    void ofManyAtOnceOneRuns() throws InterruptedException, ExecutionException {
        RunRequest inputs = inputs();

        List<Response> answers = atOnce(inputs);

        assertThat(database().scansOf(inputs.policyId())).isEqualTo(1);
        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(202, 409)
                .contains(202);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 202)
                .extracting(answer -> answer.<String>path("scan_id"))
                .containsOnly(run(inputs, key).<String>path("scan_id"));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 202)
                .filteredOn(answer -> answer.header("Idempotent-Replayed") == null)
                .hasSize(1);
    }

    private List<Response> atOnce(RunRequest inputs) throws InterruptedException, ExecutionException {
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clients = Executors.newFixedThreadPool(MANY);
        try {
            List<Future<Response>> asked = IntStream.range(0, MANY)
                    .mapToObj(n -> clients.submit(() -> {
                        start.await();
                        return run(inputs, key);
                    }))
                    .toList();
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : asked) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    private Response run(RunRequest inputs, String withKey) {
        return service()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", withKey)
                .body(inputs.body())
                .post("/scan/run");
    }

    private RunRequest inputs() {
        Service service = service();
        return service.prepare(service.amlPolicy(), CsvFile.of("few.csv", "account,amount", "A,9500", "B,20000"))
                .with("allow_partial", true);
    }
}
