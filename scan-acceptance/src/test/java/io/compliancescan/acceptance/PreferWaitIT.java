package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A client that would rather wait than poll. */
class PreferWaitIT extends ServerScenario {

    @Test
    void aScanThatEndsInTimeIsTheAnswer() {
        RunRequest inputs = inputs(Transactions.MANY);

        Response answer = run(inputs, "wait=60");

        ScanStatus scan = ScanStatus.ofRun(answer).requireCompleted();
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=60");
        assertThat(answer.header("Location")).endsWith("/api/scan/" + scan.id());
        assertThat(service().status(scan.id())).isEqualTo(scan);
        assertThat(answer.<String>path("scan_id")).isEqualTo(scan.id());
        assertThat(answer.<String>path("status")).isEqualTo("completed");
    }

    @Test
    void aScanThatFailsIsTheAnswerAsWell() {
        RunRequest inputs = inputs(1_000);
        database().loseFileOf(inputs.uploadId());

        assertThat(ScanStatus.ofRun(run(inputs, "wait=60")).status()).isEqualTo("failed");
    }

    @Test
    void aScanThatTakesLongerIsAnsweredAsQueued() {
        Service service = service();
        String key = UUID.randomUUID().toString();
        RunRequest inputs = inputs(Transactions.MANY);
        String scan = run(inputs, "respond-async", key).path("scan_id");

        Response answer = database().whileHeld(scan, () -> run(inputs, "wait=1", key));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.<String>path("scan_id")).isEqualTo(scan);
        assertThat(answer.header("Preference-Applied")).isEqualTo("wait=1");
        assertThat(answer.header("Idempotent-Replayed")).isEqualTo("true");
        service.waitFor(scan, ScanStatus::ended).requireCompleted();
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        assertThat(run(inputs(1_000), "wait=86400").header("Preference-Applied"))
                .isEqualTo("wait=60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wait", "wait=soon", "wait=-5", "wait=0", "respond-async", ",;="})
    void whatCannotBeUnderstoodIsIgnored(String preference) {
        Response answer = run(inputs(10), preference);

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.header("Preference-Applied")).isNull();
    }

    private Response run(RunRequest inputs, String preference) {
        return run(inputs, preference, UUID.randomUUID().toString());
    }

    private Response run(RunRequest inputs, String preference, String key) {
        return service()
                .request()
                .contentType(ContentType.JSON)
                .header("Prefer", preference)
                .header("Idempotency-Key", key)
                .body(inputs.body())
                .post("/scan/run");
    }

    private RunRequest inputs(int rows) {
        Service service = service();
        return service.prepare(service.amlPolicy(), Transactions.generated(rows).file());
    }
}
