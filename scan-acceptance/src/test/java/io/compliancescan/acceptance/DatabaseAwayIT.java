package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.ProcessSignal;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is answered while the database is away, and after it has come back. */
class DatabaseAwayIT {

    private static final Path FOLDER = Product.workFolder().resolve("database-away");

    @Test
    void clientsAreToldToComeBackAndAreServedWhenItIsBack() {
        try (var mariaDb = EmbeddedMariaDb.start(FOLDER.resolve("database"), Product.mariaDbProgram());
                var serve = ServeCommand.start(FOLDER, mariaDb.address())) {
            Service service = serve.service();
            RunRequest inputs = service.prepare(
                    service.amlPolicy(), Transactions.generated(2_000).file());
            String scan = service.complete(inputs).id();
            kill(mariaDb);

            requests(service, inputs, scan).forEach(request -> assertThatItIsToBeSentAgain(request.get()));
            assertThat(health(service, "ready").statusCode()).isEqualTo(503);
            assertThat(health(service, "live").statusCode()).isEqualTo(200);

            mariaDb.restart();

            requests(service, inputs, scan)
                    .forEach(request -> assertThat(request.get().statusCode()).isBetween(200, 202));
            Poll.every(Duration.ofMillis(100))
                    .until(() -> health(service, "ready").statusCode(), status -> status == 200);
        }
    }

    /** What is under way waits with it; what comes later is told so, once it is clear that it does not only think. */
    @Test
    void clientsNeedNotWaitForADatabaseThatStandsStill() {
        try (var mariaDb = EmbeddedMariaDb.start(FOLDER.resolve("still"), Product.mariaDbProgram());
                var serve = ServeCommand.start(FOLDER.resolve("of-still"), mariaDb.address())) {
            Service service = serve.service();
            RunRequest inputs = service.prepare(
                    service.amlPolicy(), Transactions.generated(2_000).file());
            String scan = service.complete(inputs).id();
            List<Long> database = List.of(mariaDb.pid());
            Supplier<Response> reading = () -> api(service).get("/policies/{id}", inputs.policyId());

            ProcessSignal.STOP.send(database);
            CompletableFuture<Response> early = later(reading);
            try {
                Response ready = health(service, "ready");
                assertThat(ready.statusCode()).isEqualTo(503);
                assertThat(ready.timeIn(TimeUnit.SECONDS)).isLessThan(10);
                Poll.every(Duration.ofMillis(500))
                        .until(
                                () -> later(reading)
                                        .completeOnTimeout(null, 1, TimeUnit.SECONDS)
                                        .join(),
                                Objects::nonNull);
                requests(service, inputs, scan).forEach(request -> assertThatItIsToBeSentAgain(request.get()));
                assertThat(health(service, "ready").timeIn(TimeUnit.SECONDS)).isLessThan(2);
                assertThat(health(service, "live").statusCode()).isEqualTo(200);
                assertThat(early).isNotDone();
            } finally {
                ProcessSignal.CONT.send(database);
            }

            assertThat(early.join().statusCode()).isEqualTo(200);
            Poll.every(Duration.ofMillis(100)).until(() -> reading.get().statusCode(), status -> status == 200);
            requests(service, inputs, scan)
                    .forEach(request -> assertThat(request.get().statusCode()).isBetween(200, 202));
            assertThat(health(service, "ready").statusCode()).isEqualTo(200);
        }
    }

    /** Not on threads that others share: some of these wait for long. */
    private static CompletableFuture<Response> later(Supplier<Response> request) {
        return CompletableFuture.supplyAsync(request, work -> new Thread(work).start());
    }

    /** Some that read and some that write. */
    private static Stream<Supplier<Response>> requests(Service service, RunRequest inputs, String scan) {
        return Stream.of(
                () -> api(service).get("/policies/{id}", inputs.policyId()),
                () -> api(service).get("/scan/history"),
                () -> api(service).get("/scan/{id}/violations", scan),
                () -> api(service).contentType("text/csv").body("amount\n1\n").post("/data/upload"),
                () -> json(service).body(Map.of("type", "aml")).post("/policies/prebuilt"),
                () -> json(service).body(inputs.body()).post("/scan/run"));
    }

    /** Not one of these operations says in the contract that it may be without a database. */
    private static RequestSpecification api(Service service) {
        return service.undocumented().basePath("/api");
    }

    private static RequestSpecification json(Service service) {
        return api(service).contentType(ContentType.JSON);
    }

    private static Response health(Service service, String question) {
        return service.undocumented().get("/health/{question}", question);
    }

    private static void assertThatItIsToBeSentAgain(Response response) {
        Failure failure = Failure.of(response);
        assertThat(failure.status()).as(response.asString()).isEqualTo(503);
        assertThat(failure.code()).isEqualTo("UNAVAILABLE");
        assertThat(failure.message()).doesNotContain("Exception", "SQL");
        assertThat(response.header("Retry-After")).isEqualTo("5");
        assertThat(response.timeIn(TimeUnit.SECONDS)).isLessThan(5);
    }

    private static void kill(EmbeddedMariaDb mariaDb) {
        ProcessSignal.KILL.send(List.of(mariaDb.pid()));
        assertThat(mariaDb.awaitEnd()).isTrue();
    }
}
