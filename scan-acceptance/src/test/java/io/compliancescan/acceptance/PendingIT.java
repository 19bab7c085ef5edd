package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.ServerFolder;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** No more scans are taken on than can wait. */
class PendingIT extends ServerScenario {

    private static final Map<String, String> NO_KEY = Map.of();
    private static final Map<String, String> KEY = Map.of("Idempotency-Key", "one-too-many");

    @Test
    void whoAsksForOneTooManyIsToldToComeBack() {
        Service service = service();
        RunRequest inputs =
                service.prepare(service.amlPolicy(), Transactions.generated(10).file());
        String known = service.complete(inputs).id();
        int scans = database().scansOf(inputs.policyId());
        List<String> waiting = IntStream.range(0, ServerFolder.MOST_PENDING)
                .mapToObj(n -> database().pendingCopyOf(known))
                .toList();

        for (String path : List.of("/scan/run", "/scan/rescan")) {
            Response refused = post(service, path, inputs, KEY);

            assertThat(refused.header("Retry-After")).isEqualTo("5");
            assertThat(Failure.of(refused))
                    .isEqualTo(new Failure(
                            429,
                            Map.of(
                                    "error",
                                    "TOO_MANY_REQUESTS",
                                    "message",
                                    "Too many scans wait for their turn. Nothing was taken on. Send the request again"
                                            + " later.")));
        }
        assertThat(database().scansOf(inputs.policyId())).isEqualTo(scans + waiting.size());

        service.request().post("/scan/{id}/cancel", waiting.get(0)).then().statusCode(200);
        Response taken = post(service, "/scan/run", inputs, KEY);
        assertThat(taken.statusCode()).isEqualTo(202);

        waiting.forEach(scan -> service.request().post("/scan/{id}/cancel", scan));
        service.waitFor(taken.path("scan_id"), status -> status.ended()).requireCompleted();
        post(service, "/scan/run", inputs, NO_KEY).then().statusCode(202);
    }

    private static Response post(Service service, String path, RunRequest inputs, Map<String, String> headers) {
        return service.request()
                .contentType(ContentType.JSON)
                .headers(headers)
                .body(inputs.body())
                .post(path);
    }
}
