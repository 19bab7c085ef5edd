package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan is run again, of what its audit has. */
class RescanIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final CsvFile RECORDS = CsvFile.of("records.csv", "account,age_years", "A,5", "B,8", "C,9");

    @Test
    void withAllThatARunNeedsItIsARun() {
        Service service = service();
        RunRequest inputs = service.prepare(service.pack("soc2"), RECORDS)
                .with("allow_partial", true)
                .with("audit_name", "Again");

        Response accepted = rescan(inputs.body());

        accepted.then().statusCode(202);
        ScanStatus scan = ended(accepted);
        assertThat(accepted.header("Location")).endsWith("/api/scan/" + scan.id());
        assertThat(scan.status()).isEqualTo("completed");
        assertThat(scan.text("audit_name")).isEqualTo("Again");
        assertThat(scan.violations()).isEqualTo(2);
    }

    @Test
    void ofAnAuditNothingNeedsToBeSaidTwice() {
        Service service = service();
        String audit = audit(List.of("privacy", "security"));
        String policy = service.request().get("/audits/{id}", audit).path("policy_id");
        RunRequest inputs = service.prepare(policy, RECORDS).with("audit_id", audit);
        ScanStatus first = service.complete(inputs.with("allow_partial", true));

        ScanStatus second = ended(rescan(Map.of("audit_id", audit)));

        for (String same : List.of("policy_id", "upload_id", "mapping_id", "audit_id")) {
            assertThat(second.text(same)).as(same).isEqualTo(first.text(same));
        }
        assertThat(second.rulesTotal()).isEqualTo(first.rulesTotal());
        assertThat(second.violations()).isEqualTo(first.violations()).isEqualTo(2);
        assertThat(second.delta().orElseThrow().previousScanId()).isEqualTo(first.id());
        assertThat(second.delta().orElseThrow().unchanged()).isEqualTo(2);
    }

    @Test
    void theNextFileOfAnAuditIsScannedByItsPolicy() {
        Service service = service();
        String audit = audit(List.of("privacy"));
        String policy = service.request().get("/audits/{id}", audit).path("policy_id");
        service.complete(service.prepare(policy, RECORDS).with("audit_id", audit));
        RunRequest next = service.prepare(policy, CsvFile.of("next.csv", "account,age_years", "B,8", "C,9", "D,10"));

        Failure halfSaid = refused(Map.of("audit_id", audit, "upload_id", next.uploadId()));
        ScanStatus scan =
                ended(rescan(Map.of("audit_id", audit, "upload_id", next.uploadId(), "mapping_id", next.mappingId())));

        assertThat(halfSaid.pointers()).containsExactly("/mapping_id");
        assertThat(scan.text("policy_id")).isEqualTo(policy);
        assertThat(scan.delta().orElseThrow().added()).isEqualTo(1);
        assertThat(service.request().get("/audits/{id}", audit).jsonPath().getString("upload.id"))
                .isEqualTo(next.uploadId());
    }

    @Test
    void whatNeitherTheClientNorTheAuditSaysIsNamed() {
        assertThat(refused(Map.of()).pointers()).containsExactly("/policy_id", "/upload_id", "/mapping_id");
        assertThat(refused(Map.of("audit_id", audit(List.of("privacy")))).pointers())
                .containsExactly("/upload_id", "/mapping_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "2024/Q1"})
    void anAuditThatIsKnownToItsClientAloneHasNothing(String audit) {
        assertThat(refused(Map.of("audit_id", audit)).pointers())
                .containsExactly("/policy_id", "/upload_id", "/mapping_id");
    }

    @Test
    void whatIsGivenMustBeThere() {
        Service service = service();
        RunRequest inputs = service.prepare(service.pack("soc2"), RECORDS);

        Failure failure = Failure.of(rescan(inputs.with("upload_id", NOBODY).body()));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.message()).isEqualTo("Upload not found. Upload data first.");
    }

    @Test
    void aRescanThatIsSentAgainIsAnsweredWithTheFirstScan() {
        Service service = service();
        RunRequest inputs = service.prepare(service.pack("soc2"), RECORDS).with("allow_partial", true);
        String key = UUID.randomUUID().toString();

        Failure underWay = database().whileTaken(key, () -> Failure.of(rescan(inputs.body(), key)));
        Response first = rescan(inputs.body(), key);
        Response second = rescan(inputs.body(), key);
        Failure another = Failure.of(rescan(inputs.with("audit_name", "Another").body(), key));

        assertThat(underWay.status()).isEqualTo(409);
        assertThat(first.header("Idempotent-Replayed")).isNull();
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(another.status()).isEqualTo(422);
        assertThat(ended(first).violations()).isEqualTo(2);
    }

    @Test
    void whoCanWaitIsAnsweredWithTheEndedScan() {
        Service service = service();
        RunRequest inputs = service.prepare(service.pack("soc2"), RECORDS).with("allow_partial", true);

        Response waited = service.request()
                .contentType(ContentType.JSON)
                .header("Prefer", "wait=60")
                .body(inputs.body())
                .post("/scan/rescan");

        assertThat(waited.header("Preference-Applied")).isEqualTo("wait=60");
        assertThat(ScanStatus.ofRun(waited).requireCompleted().violations()).isEqualTo(2);
    }

    private Response rescan(Map<String, ?> body, String key) {
        return service()
                .request()
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/scan/rescan");
    }

    @Test
    void requestsThatAreWrongAsHttpAreRefused() {
        Failure html = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .accept("text/html")
                .body("{}")
                .post("/scan/rescan"));
        Failure text = Failure.of(
                service().wrongRequest().contentType("text/plain").body("{}").post("/scan/rescan"));

        assertThat(html.status()).isEqualTo(406);
        assertThat(text.status()).isEqualTo(415);
    }

    private Failure refused(Map<String, ?> body) {
        Failure failure = Failure.of(rescan(body));
        assertThat(failure.status()).isEqualTo(400);
        return failure;
    }

    private Response rescan(Map<String, ?> body) {
        return service().request().contentType(ContentType.JSON).body(body).post("/scan/rescan");
    }

    private ScanStatus ended(Response accepted) {
        String id = accepted.then().statusCode(202).extract().path("scan_id");
        return service().waitFor(id, ScanStatus::ended).requireCompleted();
    }

    private String audit(List<String> categories) {
        return service()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Audit", "policy_type", "soc2", "selected_categories", categories))
                .post("/audits")
                .then()
                .statusCode(201)
                .extract()
                .path("audit_id");
    }
}
