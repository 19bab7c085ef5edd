package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Midway;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Scans that are ended before they have a result. */
class CancelIT extends ServerScenario {

    @Test
    void aPendingScanIsCancelledBeforeItBegins() {
        Service service = service();
        String pending = pending(service);

        ScanStatus cancelled = ScanStatus.of(cancel(service, pending));

        assertThatItHasNoResult(cancelled);
        assertThat(cancelled.rulesProcessed()).isZero();
        assertThat(service.status(pending)).isEqualTo(cancelled);
    }

    @Test
    void aRunningScanIsCancelledAndItsJobStopsWithoutWritingAnyMore() {
        Service service = service();
        ScanStatus cancelled = ScanStatus.of(cancelWhileTheJobWaits(service));
        String scan = cancelled.id();

        assertThatItHasNoResult(cancelled);
        assertThat(cancelled.rulesProcessed()).isBetween(1, cancelled.rulesTotal() - 1);
        awaitEndOfJob(scan);
        assertThat(service.status(scan)).isEqualTo(cancelled);
        assertThat(database().violations(scan)).isEmpty();
        assertThat(database().ruleStatuses(scan)).isEmpty();
        assertThat(service.request()
                        .get("/scan/{id}/violations", scan)
                        .jsonPath()
                        .getInt("pagination.total"))
                .isZero();
    }

    /** Both stand in the queue for the scan's row, so that the job gets one step further at most. */
    private Response cancelWhileTheJobWaits(Service service) {
        RunRequest inputs = inputs(service, Transactions.MANY);
        CompletableFuture<Response> answer = new Midway(service, database()).once(inputs, held -> {
            awaitWaiting(1);
            CompletableFuture<Response> cancelling = CompletableFuture.supplyAsync(() -> cancel(service, held.id()));
            awaitWaiting(2);
            return cancelling;
        });
        return answer.join();
    }

    private void awaitWaiting(long transactions) {
        Poll.every(Duration.ofMillis(20)).until(database()::waitingForLocks, waiting -> waiting >= transactions);
    }

    private void awaitEndOfJob(String scan) {
        Poll.every(Duration.ofMillis(20)).until(() -> database().isWorkedOn(scan), worked -> !worked);
    }

    @Test
    void toCancelAgainIsAnsweredAsBefore() {
        Service service = service();
        String scan = pending(service);
        Response first = cancel(service, scan);

        Response second = cancel(service, scan);

        assertThat(ScanStatus.of(first).status()).isEqualTo("cancelled");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void aScanThatHasEndedCannotBeCancelled() {
        Service service = service();
        RunRequest inputs = inputs(service, 1_000);
        ScanStatus completed = service.complete(inputs);
        database().loseFileOf(inputs.uploadId());
        ScanStatus failed = service.runToEnd(inputs);

        assertThat(Failure.of(cancel(service, completed.id())))
                .isEqualTo(new Failure(
                        409,
                        Map.of(
                                "error",
                                "CONFLICT",
                                "message",
                                "The scan is completed. Only one that has not ended can be cancelled.")));
        assertThat(Failure.of(cancel(service, failed.id())).message()).startsWith("The scan is failed.");
        assertThat(service.status(completed.id())).isEqualTo(completed);
        assertThat(service.status(failed.id())).isEqualTo(failed);
    }

    @Test
    void aScanThatIsNotThereIsNotFound() {
        for (String id : List.of("018d0b00-1111-7abc-8def-0123456789ab", "nothing")) {
            Failure failure = Failure.of(cancel(service(), id));

            assertThat(failure.status()).isEqualTo(404);
            assertThat(failure.message()).isEqualTo("Scan not found");
        }
    }

    @Test
    void aCancelledScanIsNoResultToCompareWithNorToValidate() {
        Service service = service();
        RunRequest inputs = inputs(service, 1_000);
        ScanStatus first = service.complete(inputs);
        String cancelled = ScanStatus.of(cancel(service, database().pendingCopyOf(first.id())))
                .id();

        ScanStatus last = service.complete(inputs);

        assertThat(last.delta().orElseThrow().previousScanId()).isEqualTo(first.id());
        assertThat(service.request().get("/scan/history").jsonPath().<String>getList("scans.id"))
                .contains(first.id(), last.id())
                .doesNotContain(cancelled);
        assertThat(Failure.of(service.request()
                                .contentType("application/json")
                                .body(Map.of("scan_id", cancelled, "label_column", "type"))
                                .post("/validate"))
                        .message())
                .isEqualTo("The scan was cancelled, so there is nothing to validate. Run it again.");
    }

    @Test
    void aCancelledScanCanBeDeletedWhileItsJobStillStops() {
        Service service = service();
        String scan = ScanStatus.of(cancelWhileTheJobWaits(service)).id();

        service.request().delete("/scan/{id}", scan).then().statusCode(200);

        service.request().get("/scan/{id}", scan).then().statusCode(404);
    }

    /** At every point of a scan's life, and in the last moment, too. */
    @Test
    void eitherTheResultWinsOrTheCancellation() {
        Service service = service();
        RunRequest inputs = inputs(service, 5_000);
        int rules = service.complete(inputs).rulesTotal();

        IntStream.rangeClosed(0, rules)
                .flatMap(step -> IntStream.of(step, step))
                .forEach(step -> race(service, service.run(inputs), step));
    }

    private void race(Service service, String scan, int step) {
        Poll.every(Duration.ofMillis(1))
                .until(() -> service.status(scan), status -> status.rulesProcessed() >= step || status.ended());

        Response answer = cancel(service, scan);
        awaitEndOfJob(scan);

        ScanStatus end = service.status(scan);
        if (answer.statusCode() == 200) {
            assertThat(end).isEqualTo(ScanStatus.of(answer));
            assertThatItHasNoResult(end);
            assertThat(database().violations(scan)).isEmpty();
        } else {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(end.requireCompleted().violations())
                    .isPositive()
                    .isEqualTo(database().violations(scan).size());
        }
    }

    @Test
    void manyWhoCancelAtOnceAreAnsweredTheSame() {
        Service service = service();
        String scan = pending(service);
        CountDownLatch together = new CountDownLatch(1);
        List<CompletableFuture<String>> answers = IntStream.range(0, 16)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> {
                    await(together);
                    return cancel(service, scan).asString();
                }))
                .toList();

        together.countDown();

        assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertThatItHasNoResult(ScanStatus scan) {
        assertThat(scan.status()).isEqualTo("cancelled");
        assertThat(Instant.parse(scan.text("completed_at"))).isAfterOrEqualTo(Instant.parse(scan.text("created_at")));
        assertThat(scan.violations()).isZero();
        assertThat(scan.score()).isZero();
        assertThat(scan.scoreHistory()).isEmpty();
        assertThat(scan.delta()).isEmpty();
        assertThat(scan.text("failure_reason")).isNull();
    }

    /** A scan that has not begun and does not. */
    private String pending(Service service) {
        return database().pendingCopyOf(service.complete(inputs(service, 10)).id());
    }

    private static Response cancel(Service service, String scan) {
        return service.request().post("/scan/{id}/cancel", scan);
    }

    private static RunRequest inputs(Service service, int rows) {
        return service.prepare(service.amlPolicy(), Transactions.generated(rows).file());
    }
}
