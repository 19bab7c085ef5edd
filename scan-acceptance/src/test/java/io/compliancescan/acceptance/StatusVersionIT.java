package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that asks again and again is told in a few bytes that nothing has changed. */
class StatusVersionIT extends ServerScenario {

    @Test
    void aStatusThatIsKnownIsNotSentAgain() {
        String scan = completed();
        Response first = status(scan);

        Response second = service()
                .request()
                .header("If-None-Match", first.header("ETag"))
                .get("/scan/{id}", scan);

        assertThat(first.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.contentType()).startsWith("application/json");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"other\", %s", "W/%s"})
    void aStatusThatIsKnownAmongOthersIsNotSentAgain(String header) {
        String scan = completed();
        String etag = status(scan).header("ETag");

        service()
                .request()
                .header("If-None-Match", header.replace("%s", etag))
                .get("/scan/{id}", scan)
                .then()
                .statusCode(304);
    }

    @Test
    void aStatusThatIsNotKnownIsSent() {
        String scan = completed();

        ScanStatus.of(service().request().header("If-None-Match", "\"other\"").get("/scan/{id}", scan))
                .requireCompleted();
    }

    @Test
    void whileAScanRunsItsETagChangesExactlyWithWhatIsSeen() {
        Service service = service();
        String scan = service.run(service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file()));
        List<Response> seen = new ArrayList<>();
        do {
            seen.add(status(scan));
        } while (!ScanStatus.of(seen.get(seen.size() - 1)).ended());

        for (Response one : List.of(seen.get(0), seen.get(seen.size() - 1))) {
            assertThat(seen).allSatisfy(other -> assertThat(other.header("ETag").equals(one.header("ETag")))
                    .isEqualTo(other.asString().equals(one.asString())));
        }
        assertThat(seen).extracting(answer -> answer.header("ETag")).doesNotContainNull();
    }

    @Test
    void whatAClientHasChangedItSeesAtOnce() {
        Service service = service();
        String completed = completed();
        for (int n = 0; n < 5; n++) {
            String scan = database().pendingCopyOf(completed);
            assertThat(service.status(scan).status()).isEqualTo("pending");
            service.request().post("/scan/{id}/cancel", scan).then().statusCode(200);
            assertThat(service.status(scan).status()).isEqualTo("cancelled");
            service.request().delete("/scan/{id}", scan).then().statusCode(200);
            status(scan).then().statusCode(404);
        }
    }

    private String completed() {
        Service service = service();
        RunRequest inputs = service.prepare(service.amlPolicy(), CsvFile.of("few.csv", "account,amount", "A,9500"));
        return service.complete(inputs.with("allow_partial", true)).id();
    }

    private Response status(String scan) {
        return service().request().get("/scan/{id}", scan);
    }
}
