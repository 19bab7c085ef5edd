package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Upload;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a policy can be run, said before anybody runs it, and never otherwise than the run itself. */
class ReadinessIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final PolicyJson RULES = PolicyJson.of("Readiness", """
            {"rule_id": "LARGE", "name": "Large", "severity": "HIGH",
             "conditions": {"field": "amount", "operator": ">", "value": 5}}""", """
            {"rule_id": "OFTEN", "name": "Often", "severity": "LOW", "threshold": 2, "time_window": "1d",
             "aggregate": {"function": "count"}}""", """
            {"rule_id": "OFF", "name": "Off", "severity": "LOW", "is_active": false,
             "conditions": {"field": "oldbalanceOrg", "operator": ">", "value": 5}}""");

    private static final PolicyJson NONE_ACTIVE = PolicyJson.of("None active", """
            {"rule_id": "OFF", "name": "Off", "severity": "LOW", "is_active": false,
             "conditions": {"field": "amount", "operator": ">", "value": 5}}""");

    private static final CsvFile FILE =
            CsvFile.of("readiness.csv", "Tag;Konto;Summe", "03/04/2024;A;1.234", "04/04/2024;B;");

    private static final Map<String, String> DAY_FIRST = Map.of("question_id", "date_order:Tag", "answer", "day_first");
    private static final Map<String, String> POINT = Map.of("question_id", "decimal_mark:Summe", "answer", "point");

    @Test
    void aMappingThatGivesAllIsReady() {
        JsonPath ready =
                ofDraft(draft(Map.of("timestamp", "Tag", "account", "Konto", "amount", "Summe"), DAY_FIRST, POINT));

        assertThat(ready.getString("state")).isEqualTo("ready");
        assertThat(ready.getMap("refusal")).isNull();
        assertThat(ready.getList("warnings")).isEmpty();
        assertThat(ready.getList("required_fields")).containsExactly("account", "amount", "timestamp");
        assertThat(ready.getList("rule_dependencies.runnable")).containsExactly(true, true, false);
        Map<String, String> second = new LinkedHashMap<>();
        second.put("account", "B");
        second.put("amount", null);
        second.put("timestamp", "2024-04-04T00:00:00Z");
        assertThat(ready.<Map<String, String>>getList("sample_normalized_rows"))
                .containsExactly(
                        Map.of("account", "A", "amount", "1.234", "timestamp", "2024-04-03T00:00:00Z"), second);
    }

    @Test
    void everyRuleSaysWhatItLacks() {
        JsonPath blocked = ofDraft(draft(Map.of("account", "Konto", "amount", "Betrag")));

        assertThat(blocked.getString("state")).isEqualTo("blocked");
        assertThat(blocked.getString("refusal.step")).isEqualTo("confirm");
        assertThat(blocked.getString("refusal.error")).isEqualTo("VALIDATION_ERROR");
        assertThat(blocked.getList("refusal.details.pointer")).containsExactly("/mapping_config/amount");
        assertThat(blocked.getList("missing_required")).containsExactly("timestamp");
        assertThat(blocked.getList("invalid_columns")).containsExactly("amount → \"Betrag\" (not in upload headers)");
        assertThat(blocked.getList("rule_dependencies.rule_id")).containsExactly("LARGE", "OFTEN", "OFF");
        assertThat(blocked.getList("rule_dependencies.missing_fields"))
                .containsExactly(List.of(), List.of("timestamp"), List.of("oldbalanceOrg"));
    }

    @Test
    void openQuestionsAreAskedAgain() {
        JsonPath blocked = ofDraft(draft(Map.of("timestamp", "Tag", "account", "Konto", "amount", "Summe"), POINT));

        assertThat(blocked.getString("state")).isEqualTo("blocked");
        assertThat(blocked.getList("unanswered_questions.id")).containsExactly("date_order:Tag");
    }

    @Test
    void oddThingsAreWarnedOf() {
        Map<String, Object> draft = new HashMap<>(draft(
                Map.of("timestamp", "Tag", "account", "Konto", "amount", "Summe", "fee", "Summe"), DAY_FIRST, POINT));
        draft.put("mapping_confidence", Map.of("amount", 40));

        JsonPath warned = ofDraft(draft);

        assertThat(warned.getString("state")).isEqualTo("warning");
        assertThat(warned.getList("warnings"))
                .containsExactly(
                        "The column \"Summe\" is mapped to several fields: amount, fee.",
                        "Rules need amount. That it is the column \"Summe\" has a confidence of 40 only.");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void aRunIsRefusedExactlyAsForetold(boolean allowPartial) {
        Service service = service();
        Upload upload = service.upload(FILE);
        Upload other = service.upload(CsvFile.of("other.csv", "account,amount", "A,1"));
        List<String> policies = List.of(
                service.policy(RULES), service.policy(NONE_ACTIVE), service.amlPolicy(), service.pack("gdpr"), NOBODY);
        List<String> mappings = List.of(
                service.confirm(mapping(upload, Map.of("account", "Konto"))),
                service.confirm(mapping(upload, Map.of("amount", "Summe"), POINT)),
                service.confirm(mapping(
                        upload, Map.of("account", "Konto", "amount", "Summe", "step", "Tag"), DAY_FIRST, POINT)),
                service.confirm(other),
                NOBODY);

        for (String policy : policies) {
            for (String mapping : mappings) {
                assertThatTheRunIsAsForetold(
                        RunRequest.of(policy, upload.id(), mapping).with("allow_partial", allowPartial), allowPartial);
            }
        }
    }

    private void assertThatTheRunIsAsForetold(RunRequest inputs, boolean allowPartial) {
        Response foretold = service()
                .request()
                .queryParam("policy_id", inputs.policyId())
                .queryParam("upload_id", inputs.uploadId())
                .queryParam("mapping_id", inputs.mappingId())
                .queryParam("allow_partial", allowPartial)
                .get("/data/mapping/readiness");
        Response run = service()
                .request()
                .contentType(ContentType.JSON)
                .body(inputs.body())
                .post("/scan/run");

        if (foretold.statusCode() != 200) {
            assertThat(run.statusCode()).isEqualTo(foretold.statusCode());
            assertThat(run.jsonPath().getMap("$")).isEqualTo(foretold.jsonPath().getMap("$"));
            return;
        }
        Map<String, Object> refusal = foretold.jsonPath().getMap("refusal");
        assertThat(foretold.jsonPath().getString("state").equals("blocked")).isEqualTo(refusal != null);
        if (refusal == null) {
            assertThat(run.statusCode()).isEqualTo(202);
            return;
        }
        Map<String, Object> answer = new HashMap<>(run.jsonPath().getMap("$"));
        answer.put("status", run.statusCode());
        answer.put("step", "run");
        assertThat(refusal).isEqualTo(answer);
    }

    @Test
    void rulesThatWouldBeLeftOutAreNamed() {
        Service service = service();
        Upload upload = service.upload(FILE);
        String mapping = service.confirm(mapping(upload, Map.of("amount", "Summe"), POINT));

        JsonPath partial = service.request()
                .queryParam("policy_id", service.policy(RULES))
                .queryParam("upload_id", upload.id())
                .queryParam("mapping_id", mapping)
                .queryParam("allow_partial", true)
                .get("/data/mapping/readiness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(partial.getString("state")).isEqualTo("warning");
        assertThat(partial.getList("warnings")).containsExactly("Rules that would be left out: OFTEN.");
    }

    @Test
    void everyParameterThatIsWrongIsNamed() {
        Failure query = Failure.of(service()
                .wrongRequest()
                .queryParam("upload_id", "x")
                .queryParam("allow_partial", "perhaps")
                .get("/data/mapping/readiness"));
        Failure body = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "upload_id",
                        7,
                        "mapping_config",
                        "x",
                        "mapping_confidence",
                        Map.of("amount", 101),
                        "allow_partial",
                        "x"))
                .post("/data/mapping/readiness"));

        assertThat(query.status()).isEqualTo(400);
        assertThat(query.pointers())
                .containsExactlyInAnyOrder("/policy_id", "/upload_id", "/mapping_id", "/allow_partial");
        assertThat(body.status()).isEqualTo(400);
        assertThat(body.pointers())
                .containsExactlyInAnyOrder(
                        "/policy_id", "/upload_id", "/mapping_config", "/mapping_confidence/amount", "/allow_partial");
    }

    @Test
    void aDraftForWhatIsNotThereIsNotFound() {
        Map<String, Object> draft =
                Map.of("policy_id", NOBODY, "upload_id", NOBODY, "mapping_config", Map.of("a", "b"));

        assertThat(Failure.of(post(draft)).status()).isEqualTo(404);
    }

    @Test
    void onlyJsonIsTakenAndGiven() {
        assertThat(service()
                        .wrongRequest()
                        .contentType(ContentType.TEXT)
                        .body("x")
                        .post("/data/mapping/readiness")
                        .statusCode())
                .isEqualTo(415);
        assertThat(service()
                        .wrongRequest()
                        .accept("text/html")
                        .contentType(ContentType.JSON)
                        .body("{}")
                        .post("/data/mapping/readiness")
                        .statusCode())
                .isEqualTo(406);
        assertThat(service()
                        .wrongRequest()
                        .accept("text/html")
                        .get("/data/mapping/readiness")
                        .statusCode())
                .isEqualTo(406);
    }

    private Map<String, Object> draft(Map<String, String> columns, Object... answers) {
        Map<String, Object> draft = new HashMap<>(mapping(service().upload(FILE), columns, answers));
        draft.put("policy_id", service().policy(RULES));
        return draft;
    }

    private static Map<String, Object> mapping(Upload upload, Map<String, String> columns, Object... answers) {
        return Map.of("upload_id", upload.id(), "mapping_config", columns, "clarification_answers", List.of(answers));
    }

    private JsonPath ofDraft(Map<String, ?> draft) {
        return post(draft).then().statusCode(200).extract().jsonPath();
    }

    private Response post(Map<String, ?> body) {
        return service().request().contentType(ContentType.JSON).body(body).post("/data/mapping/readiness");
    }
}
