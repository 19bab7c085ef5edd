package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
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
        ProcessHandle.of(mariaDb.pid()).orElseThrow().destroyForcibly();
        assertThat(mariaDb.awaitEnd()).isTrue();
    }
}
