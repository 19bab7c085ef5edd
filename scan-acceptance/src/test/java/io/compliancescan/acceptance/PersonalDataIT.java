package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Personal data in uploads: found over all records, shown masked, and seen to by people. */
class PersonalDataIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final PolicyJson LARGE = PolicyJson.of("Large", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH",
             "conditions": {"AND": [{"field": "amount", "operator": ">", "value": 5}]}}""");

    private static final PolicyJson CONTACTS = PolicyJson.of("Contacts", """
            {"rule_id": "SOMEBODY", "name": "Somebody", "severity": "LOW",
             "conditions": {"AND": [{"field": "account", "operator": "exists"}]}}""");

    private static final CsvFile PEOPLE = CsvFile.of(
            "people.csv",
            "account,amount,contact,card,born,Date of Birth",
            "A-1,10.50,anna@example.com,4111111111111111,x,1980-02-29",
            "A-2,2125550123,bert@example.com,5555555555554444,y,",
            "A-3,1705314600000,,378282246310005,z,1979-12-31");

    @Test
    void whatAnUploadHoldsIsFoundAndShownMasked() {
        JsonPath found = scanned(service().upload(PEOPLE).id());

        assertThat(found.getList("findings.pii_type")).containsExactly("credit_card", "email", "date_of_birth");
        assertThat(found.getList("findings.severity")).containsExactly("CRITICAL", "HIGH", "MEDIUM");
        assertThat(found.getList("findings.match_count")).containsExactly(3, 2, 2);
        assertThat(found.getList("findings.total_rows")).containsOnly(3);
        assertThat(found.getList("findings.status")).containsOnly("open");
        assertThat(found.getList("findings[1].sample_values")).containsExactly("a***@example.com", "b***@example.com");
        assertThat(found.getBoolean("pii_detected")).isTrue();
        assertThat(found.getString("summary"))
                .isEqualTo("Personal data was found in 3 columns: 1 CRITICAL, 1 HIGH, 1 MEDIUM.");
        assertThat(found.prettify()).doesNotContain("anna", "4111111111111111", "1980-02-29");
    }

    @Test
    void cellsThatShowWhatColumnsHoldAreMasked() {
        Response answer =
                service().request().contentType("text/csv").body(PEOPLE.bytes()).post("/data/upload");
        Upload upload = Upload.of(answer);
        Response readiness = service()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "policy_id",
                        service().policy(CONTACTS),
                        "upload_id",
                        upload.id(),
                        "mapping_config",
                        Map.of("account", "contact")))
                .post("/data/mapping/readiness");

        assertThat(answer.jsonPath().<String>getList("sample_rows.contact")).contains("a***@example.com");
        assertThat(answer.jsonPath().<String>getList("sample_rows.account")).containsExactly("A-1", "A-2", "A-3");
        assertThat(answer.jsonPath().getMap("metadata.columnStats.card")).doesNotContainKeys("min", "max", "mean");
        assertThat(answer.asString())
                .doesNotContain("anna", "bert", "4111111111111111", "378282246310005", "1980-02-29");
        assertThat(readiness.jsonPath().getString("sample_normalized_rows[0].account"))
                .isEqualTo("a***@example.com");
    }

    @Test
    void noValueIsStoredUnmasked() {
        String upload = service().upload(PEOPLE).id();
        scanned(upload);

        assertThat(String.join("", database().personalDataSamples(upload)))
                .contains("a***@example.com")
                .doesNotContain("anna", "41111111", "1980-02");
    }

    @Test
    void anUploadThatIsLostCannotBeLookedThrough() {
        String upload = service()
                .upload(CsvFile.of("lost.csv", "account,contact", "A,lost@example.com"))
                .id();
        database().loseFileOf(upload);

        Failure failure = Failure.of(post(Map.of("upload_id", upload)));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.code()).isEqualTo("CONFLICT");
        assertThat(failure.message())
                .isEqualTo("The upload could not be read, since some of its bytes are lost."
                        + " Upload the file again and confirm its mapping.");
    }

    @Test
    void aFileWithoutAnyHoldsNone() {
        JsonPath found = scanned(service()
                .upload(CsvFile.of("plain.csv", "account,amount,step", "A,4111111111111112,1"))
                .id());

        assertThat(found.getList("findings")).isEmpty();
        assertThat(found.getBoolean("pii_detected")).isFalse();
    }

    @Test
    void whatSomebodyResolvedStaysResolvedHoweverOftenItIsLookedAt() {
        String upload = service().upload(PEOPLE).id();
        List<String> ids = scanned(upload).getList("findings.id");

        close(ids.get(0), "resolved");
        close(ids.get(1), "ignored");
        JsonPath again = scanned(upload);

        assertThat(again.<String>getList("findings.id")).isEqualTo(ids);
        assertThat(again.getList("findings.status")).containsExactly("resolved", "ignored", "open");
        assertThat(again.getString("findings[0].resolved_at")).endsWith("Z");
        assertThat(again.getString("findings[2].resolved_at")).isNull();
        assertThat(again.getBoolean("pii_detected")).isTrue();

        close(ids.get(2), "ignored");
        assertThat(listed("upload_id", upload).getBoolean("pii_detected")).isFalse();
    }

    @Test
    void aScanHasTheFindingsOfTheUploadThatItRead() {
        RunRequest run = service().prepare(service().policy(LARGE), PEOPLE);
        String scan = service().complete(run).id();
        String upload = run.uploadId();
        assertThat(listed("scan_id", scan).getList("findings")).isEmpty();

        JsonPath found = JsonPath.from(post(Map.of("upload_id", upload, "scan_id", scan))
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(found.getList("findings.scan_id")).containsOnly(scan);
        assertThat(listed("scan_id", scan).getList("findings.id")).isEqualTo(found.getList("findings.id"));
        assertThat(listed("upload_id", upload).getList("findings.id")).isEqualTo(found.getList("findings.id"));
        assertThat(listed("upload_id", upload).getString("findings[0].scan_id")).isNull();

        String other = service().upload(PEOPLE).id();
        assertThat(refused(post(Map.of("upload_id", other, "scan_id", scan))).pointers())
                .containsExactly("/scan_id");
    }

    @Test
    void everythingThatIsWrongIsNamed() {
        assertThat(refused(post(Map.of())).pointers()).containsExactly("/upload_id");
        assertThat(refused(post(Map.of("upload_id", 7, "scan_id", "x"))).pointers())
                .containsExactly("/upload_id", "/scan_id");
        assertThat(refused(service().wrongRequest().get("/data/pii-findings")).message())
                .isEqualTo("scan_id or upload_id is required.");
        assertThat(refused(service().wrongRequest().get("/data/pii-findings?scan_id=1&upload_id=2"))
                        .pointers())
                .containsExactly("/scan_id", "/upload_id");
        assertThat(refused(patch(NOBODY, Map.of("status", "open"))).message())
                .isEqualTo("status must be resolved or ignored.");
        assertThat(refused(patch(NOBODY, Map.of())).pointers()).containsExactly("/status");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(missing(post(Map.of("upload_id", NOBODY)))).isEqualTo("Upload not found. Upload data first.");
        assertThat(missing(post(Map.of("upload_id", NOBODY, "scan_id", NOBODY))))
                .isEqualTo("Scan not found");
        assertThat(missing(service().request().get("/data/pii-findings?scan_id=" + NOBODY)))
                .isEqualTo("Scan not found");
        assertThat(missing(service().request().get("/data/pii-findings?upload_id=" + NOBODY)))
                .isEqualTo("Upload not found. Upload data first.");
        assertThat(missing(patch(NOBODY, Map.of("status", "ignored")))).isEqualTo("Finding not found");
        assertThat(missing(patch("1", Map.of("status", "ignored")))).isEqualTo("Finding not found");
    }

    @Test
    void onlyJsonIsTakenAndGiven() {
        String text = "upload_id=" + NOBODY;

        assertThat(List.of(
                        service()
                                .wrongRequest()
                                .contentType(ContentType.TEXT)
                                .body(text)
                                .post("/data/pii-scan"),
                        service()
                                .wrongRequest()
                                .contentType(ContentType.TEXT)
                                .body(text)
                                .patch("/data/pii-findings/{id}", NOBODY)))
                .extracting(Response::statusCode)
                .containsOnly(415);
        assertThat(List.of(
                        service()
                                .wrongRequest()
                                .accept("text/html")
                                .contentType(ContentType.JSON)
                                .body(Map.of("upload_id", NOBODY))
                                .post("/data/pii-scan"),
                        service().wrongRequest().accept("text/html").get("/data/pii-findings?scan_id=" + NOBODY),
                        service()
                                .wrongRequest()
                                .accept("text/html")
                                .contentType(ContentType.JSON)
                                .body(Map.of("status", "ignored"))
                                .patch("/data/pii-findings/{id}", NOBODY)))
                .extracting(Response::statusCode)
                .containsOnly(406);
    }

    private JsonPath scanned(String upload) {
        return JsonPath.from(post(Map.of("upload_id", upload))
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private JsonPath listed(String parameter, String id) {
        return JsonPath.from(service()
                .request()
                .queryParam(parameter, id)
                .get("/data/pii-findings")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private Response post(Map<String, ?> body) {
        return service().wrongRequest().contentType(ContentType.JSON).body(body).post("/data/pii-scan");
    }

    private void close(String id, String status) {
        patch(id, Map.of("status", status)).then().statusCode(200);
    }

    private Response patch(String id, Map<String, ?> body) {
        return service().wrongRequest().contentType(ContentType.JSON).body(body).patch("/data/pii-findings/{id}", id);
    }

    private static Failure refused(Response response) {
        Failure failure = Failure.of(response);
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        return failure;
    }

    private static String missing(Response response) {
        Failure failure = Failure.of(response);
        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.code()).isEqualTo("NOT_FOUND");
        return failure.message();
    }
}
