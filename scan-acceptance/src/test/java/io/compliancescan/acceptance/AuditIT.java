package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy, a file and the scans of both under one name. */
class AuditIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final CsvFile RECORDS = CsvFile.of("records.csv", "account,age_years", "A,5", "B,8", "C,9", "D,");

    @Test
    void anAuditIsMadeWithAPolicyOfTheChosenCategories() {
        Response created = json().body(Map.of(
                        "name", " Q1 ", "policy_type", "soc2", "selected_categories", List.of("privacy", "integrity")))
                .post("/audits");

        created.then().statusCode(201);
        JsonPath body = created.jsonPath();
        JsonPath audit = audit(body.getString("audit_id"));
        assertThat(created.header("Location")).endsWith("/api/audits/" + body.getString("audit_id"));
        assertThat(body.getList("rules.rule_id", String.class)).containsExactly("SOC2-CC6.1-002", "SOC2-P1.1-001");
        assertThat(audit.getString("name")).isEqualTo("Q1");
        assertThat(audit.getString("status")).isEqualTo("draft");
        assertThat(audit.getString("policy_id")).isEqualTo(body.getString("policy_id"));
        assertThat(audit.getMap("policy"))
                .containsEntry("id", body.getString("policy_id"))
                .containsEntry("name", "SOC2 Compliance Pack")
                .containsEntry("prebuilt_type", "soc2")
                .containsEntry("rules_count", 2);
        assertThat(audit.<Object>get("upload")).isNull();
        assertThat(audit.<Object>get("latest_scan")).isNull();
        assertThat(audit.getBoolean("can_rescan")).isFalse();
        assertThat(service()
                        .request()
                        .get("/policies/{id}", body.getString("policy_id"))
                        .jsonPath()
                        .getList("rules"))
                .isEqualTo(body.getList("rules"));
    }

    @Test
    void anAuditGoesItsWay() {
        Service service = service();
        JsonPath created = created();
        String id = created.getString("audit_id");
        Upload upload = service.upload(RECORDS);

        assertThat(changed(id, Map.of("upload_id", upload.id())).getString("audit.status"))
                .isEqualTo("draft");
        String mapping = service.confirm(upload);
        JsonPath ready = changed(id, Map.of("mapping_id", mapping, "status", "ready_to_scan", "name", "Renamed"));
        assertThat(ready.getString("audit.status")).isEqualTo("ready_to_scan");
        assertThat(ready.getString("audit.name")).isEqualTo("Renamed");
        assertThat(ready.getMap("audit.upload"))
                .isEqualTo(Map.of("id", upload.id(), "file_name", "records.csv", "row_count", 4));
        assertThat(ready.getMap("audit.mapping")).isEqualTo(Map.of("id", mapping, "ready", true));

        ScanStatus scan = service.complete(RunRequest.of(created.getString("policy_id"), upload.id(), mapping)
                .with("audit_id", id));
        JsonPath completed = audit(id);
        assertThat(completed.getString("status")).isEqualTo("completed");
        assertThat(completed.getBoolean("can_rescan")).isTrue();
        assertThat(completed.getString("latest_scan_id")).isEqualTo(scan.id());
        assertThat(completed.getMap("latest_scan"))
                .containsEntry("id", scan.id())
                .containsEntry("status", "completed")
                .containsEntry("violation_count", 2)
                .containsEntry("record_count", 4)
                .containsEntry("file_name", "records.csv")
                .containsEntry("data_source", "csv")
                .containsEntry("completed_at", scan.text("completed_at"));
        assertThat(completed.getDouble("latest_scan.score"))
                .isEqualTo(scan.score().doubleValue());
        assertThat(scan.text("audit_id")).isEqualTo(id);
    }

    @Test
    void aRunGivesTheAuditWhatItIsOf() {
        Service service = service();
        JsonPath created = created();
        String id = created.getString("audit_id");
        RunRequest inputs = service.prepare(created.getString("policy_id"), RECORDS);

        ScanStatus scan = service.complete(inputs.with("audit_id", id));

        JsonPath audit = audit(id);
        assertThat(audit.getString("status")).isEqualTo("completed");
        assertThat(audit.getString("upload.id")).isEqualTo(inputs.uploadId());
        assertThat(audit.getString("mapping.id")).isEqualTo(inputs.mappingId());
        assertThat(audit.getString("updated_at")).isEqualTo(scan.text("created_at"));
    }

    @Test
    void aScanThatIsUnderWayOrFailedIsToldOfTheAudit() {
        Service service = service();
        JsonPath created = created();
        String id = created.getString("audit_id");
        RunRequest inputs = service.prepare(
                        created.getString("policy_id"), CsvFile.of("lost.csv", "account,age_years", "A,77"))
                .with("audit_id", id);
        database().loseFileOf(inputs.uploadId());

        ScanStatus failed = service.runToEnd(inputs);

        JsonPath audit = audit(id);
        assertThat(audit.getString("status")).isEqualTo("failed");
        assertThat(audit.getString("error_message")).isNotBlank().isEqualTo(failed.text("failure_reason"));
        assertThat(audit.getBoolean("can_rescan")).isFalse();
        assertThat(audit.<Object>get("latest_scan.score")).isNull();
        JsonPath anew = changed(id, Map.of("upload_id", service.upload(RECORDS).id()));
        assertThat(anew.getString("audit.status")).isEqualTo("draft");
        assertThat(anew.<Object>get("audit.error_message")).isNull();
        assertThat(anew.getString("audit.latest_scan_id")).isEqualTo(failed.id());
    }

    @Test
    void anAuditIdThatNamesNoAuditIsKeptAsItIs() {
        Service service = service();
        RunRequest inputs = service.prepare(created().getString("policy_id"), RECORDS);

        for (String name : List.of("2024/Q1", NOBODY)) {
            assertThat(service.complete(inputs.with("audit_id", name)).text("audit_id"))
                    .isEqualTo(name);
        }
    }

    @Test
    void theScansOfAnAuditArePagedAndOnlyIts() {
        Service service = service();
        JsonPath created = created();
        String id = created.getString("audit_id");
        RunRequest inputs = service.prepare(created.getString("policy_id"), RECORDS);
        service.complete(inputs.with("audit_id", created().getString("audit_id")));
        service.complete(inputs);
        String first = service.complete(inputs.with("audit_id", id)).id();
        String second = service.complete(inputs.with("audit_id", id)).id();
        String third = service.complete(inputs.with("audit_id", id)).id();

        JsonPath all = scans(id, Map.of());
        JsonPath page = scans(id, Map.of("page", 2, "limit", 2));

        assertThat(all.getString("audit_id")).isEqualTo(id);
        assertThat(all.getList("scans.id", String.class)).containsExactly(third, second, first);
        assertThat(all.getMap("pagination")).isEqualTo(Map.of("page", 1, "limit", 20, "total", 3, "pages", 1));
        assertThat(page.getList("scans.id", String.class)).containsExactly(first);
        assertThat(page.getMap("pagination")).isEqualTo(Map.of("page", 2, "limit", 2, "total", 3, "pages", 2));
        service.request().delete("/scan/{id}", third).then().statusCode(200);
        assertThat(audit(id).getString("latest_scan_id")).isEqualTo(second);
    }

    @Test
    void theAuditThatWasUpdatedLastComesFirstAndPagesDoNotOverlap() {
        String older = created().getString("audit_id");
        String newer = created().getString("audit_id");
        changed(older, Map.of("name", "Older"));
        int total = list(Map.of()).getInt("pagination.total");

        JsonPath list = list(Map.of("limit", 2));
        Set<String> seen = new HashSet<>();
        for (int page = 1; page <= (total + 1) / 2; page++) {
            seen.addAll(list(Map.of("page", page, "limit", 2)).getList("audits.id", String.class));
        }

        assertThat(list.getList("audits.id", String.class)).containsExactly(older, newer);
        assertThat(list.getList("audits.name", String.class).get(0)).isEqualTo("Older");
        assertThat(seen).hasSize(total);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /name /policy_type",
                "{'name': ' ', 'policy_type': 'aml'} | /name",
                "{'name': 'A', 'policy_type': 'pdf'} | /policy_type",
                "{'name': 'A', 'policy_type': 'gdpr', 'selected_categories': ['fines']} | /selected_categories/0"
            })
    void anAuditOfWhatThereIsNotIsNotMade(String body, String pointers) {
        int before = list(Map.of()).getInt("pagination.total");

        Failure refused = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/audits"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly(pointers.split(" "));
        assertThat(list(Map.of()).getInt("pagination.total")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "policy_id, Policy not found",
        "upload_id, Upload not found. Upload data first.",
        "mapping_id, Mapping not found. Confirm mapping first.",
        "latest_scan_id, Scan not found",
        "connector_id, Connector not found"
    })
    void whatAChangeNamesMustBeThere(String field, String message) {
        String id = created().getString("audit_id");
        JsonPath before = audit(id);

        Failure refused =
                Failure.of(json().body(Map.of("name", "Other", field, NOBODY)).patch("/audits/{id}", id));

        assertThat(refused).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", message)));
        assertThat(audit(id).getMap("$")).isEqualTo(before.getMap("$"));
    }

    @Test
    void whatAChangeNamesMustBelongTogether() {
        Service service = service();
        JsonPath created = created();
        String id = created.getString("audit_id");
        RunRequest one = service.prepare(created.getString("policy_id"), RECORDS);
        RunRequest other = service.prepare(created.getString("policy_id"), RECORDS);
        String scan = service.complete(one).id();

        assertThat(refused(id, Map.of("upload_id", one.uploadId(), "mapping_id", other.mappingId())))
                .containsExactly("/mapping_id");
        assertThat(refused(id, Map.of("latest_scan_id", scan))).containsExactly("/latest_scan_id");
        assertThat(audit(id).getString("status")).isEqualTo("draft");
        String own = service.complete(one.with("audit_id", id)).id();
        assertThat(changed(id, Map.of("latest_scan_id", own, "error_message", "none", "data_source", "csv"))
                        .getString("audit.latest_scan_id"))
                .isEqualTo(own);
    }

    @Test
    void everythingThatIsMalformedIsNamed() {
        String id = created().getString("audit_id");
        Map<String, Object> wrong = new LinkedHashMap<>();
        wrong.put("status", "done");
        wrong.put("data_source", "postgres");
        wrong.put("error_message", 7);
        wrong.put("name", "");
        wrong.put("policy_id", "one");
        wrong.put("upload_id", 1);
        wrong.put("mapping_id", "");
        wrong.put("latest_scan_id", "x");
        wrong.put("connector_id", true);

        assertThat(refused(id, wrong))
                .containsExactlyInAnyOrderElementsOf(
                        wrong.keySet().stream().map(field -> "/" + field).toList());
        assertThat(audit(id).getMap("$")).isEqualTo(changed(id, Map.of()).getMap("audit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "nothing"})
    void anAuditThatIsNotThereIsNotFound(String id) {
        Map<String, Object> body = Map.of("error", "NOT_FOUND", "message", "Audit not found");

        assertThat(Stream.of(
                                service().request().get("/audits/{id}", id),
                                service().request().get("/audits/{id}/scans", id),
                                json().body(Map.of("name", "A")).patch("/audits/{id}", id))
                        .map(Failure::of))
                .containsOnly(new Failure(404, body));
    }

    @Test
    void pagesAreBounded() {
        String id = created().getString("audit_id");

        for (String path : List.of("/audits", "/audits/" + id + "/scans")) {
            Failure refused = Failure.of(service()
                    .wrongRequest()
                    .queryParam("limit", 501)
                    .queryParam("page", 0)
                    .get(path));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.pointers()).containsExactlyInAnyOrder("/page", "/limit");
        }
    }

    @Test
    void requestsThatAreWrongAsHttpAreRefused() {
        assertThat(Stream.of(
                                html().get("/audits"),
                                html().body("{}").post("/audits"),
                                html().get("/audits/1"),
                                html().body("{}").patch("/audits/1"),
                                html().get("/audits/1/scans"))
                        .map(Failure::of)
                        .map(Failure::status))
                .containsOnly(406);
        assertThat(Stream.of(
                                text().body("{}").post("/audits"),
                                text().body("{}").patch("/audits/1"))
                        .map(Failure::of)
                        .map(Failure::status))
                .containsOnly(415);
    }

    private RequestSpecification html() {
        return service().wrongRequest().contentType(ContentType.JSON).accept("text/html");
    }

    private RequestSpecification text() {
        return service().wrongRequest().contentType("text/plain");
    }

    private RequestSpecification json() {
        return service().request().contentType(ContentType.JSON);
    }

    /** An audit by the one rule that {@link #RECORDS} have the column of. */
    private JsonPath created() {
        return json().body(Map.of("name", "Audit", "policy_type", "soc2", "selected_categories", List.of("privacy")))
                .post("/audits")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private JsonPath changed(String id, Map<String, ?> change) {
        return json().body(change)
                .patch("/audits/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private List<String> refused(String id, Map<String, ?> change) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/audits/{id}", id));
        assertThat(failure.status()).isEqualTo(400);
        return failure.pointers();
    }

    private JsonPath audit(String id) {
        return got("/audits/" + id, Map.of());
    }

    private JsonPath scans(String id, Map<String, ?> query) {
        return got("/audits/" + id + "/scans", query);
    }

    private JsonPath list(Map<String, ?> query) {
        return got("/audits", query);
    }

    private JsonPath got(String path, Map<String, ?> query) {
        return service()
                .request()
                .queryParams(query)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
