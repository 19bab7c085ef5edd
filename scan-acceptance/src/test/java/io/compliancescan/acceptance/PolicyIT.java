package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PolicyJson;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies: those that come with the product and those that people write. */
class PolicyIT extends ServerScenario {

    /** Every key that a rule of its kind has, in the words in which it is given back. */
    static final PolicyJson SPENDING = PolicyJson.of("Spending", """
            {"rule_id": "LARGE", "name": "Large purchase", "description": "No refund, not ours.", "type": "record",
             "category": "cards", "severity": "HIGH", "is_active": true, "threshold": 5000,
             "conditions": {"AND": [
                 {"field": "amount", "operator": ">", "value": 5000},
                 {"OR": [{"field": "type", "operator": "IN", "value": ["CARD", "WIRE"]},
                         {"field": "account", "operator": "STARTS_WITH", "value": "X", "case_sensitive": true}]},
                 {"NOT": {"field": "type", "operator": "==", "value": "refund"}}]},
             "source": "Handbook", "policy_section": "3.1", "policy_excerpt": "No purchase may exceed 5,000."}""", """
            {"rule_id": "DAILY", "name": "Daily limit", "description": "", "type": "aggregation",
             "severity": "MEDIUM", "is_active": true, "threshold": 1000.50, "time_window": "1d",
             "window_mode": "rolling", "group_by": ["account"],
             "aggregate": {"function": "sum", "field": "amount", "operator": ">", "minimum_count": 2},
             "source": "", "policy_section": "", "policy_excerpt": ""}""", """
            {"rule_id": "ASLEEP", "name": "Sleeping card", "description": "", "type": "dormancy",
             "severity": "LOW", "is_active": false, "group_by": ["account"],
             "dormancy": {"silence": "90d", "within": "30d",
                          "activity": {"field": "amount", "operator": ">", "value": 1000}},
             "source": "", "policy_section": "", "policy_excerpt": ""}""");

    private static final CsvFile PURCHASES = CsvFile.of(
            "purchases.csv",
            "timestamp,account,type,amount",
            "2024-01-01T10:00:00Z,A,card,5000.01",
            "2024-01-01T11:00:00Z,A,REFUND,9000",
            "2024-01-02T10:00:00Z,B,cash,6000",
            "2024-01-02T10:00:00Z,Xavier,cash,6000",
            "2024-01-02T10:00:00Z,xenia,cash,6000",
            "2024-01-03T23:30:00Z,C,card,500.25",
            "2024-01-04T00:30:00Z,C,card,500.26",
            "2024-01-05T00:00:00Z,D,card,500.25",
            "2024-01-05T01:00:00Z,D,card,500.25",
            "2024-05-30T01:00:00Z,D,card,2000");

    @Test
    void whatWasSentIsWhatIsGivenBack() {
        Service service = service();
        JsonPath sent = json(SPENDING.text());

        Response created = service.request()
                .contentType(ContentType.JSON)
                .body(SPENDING.text())
                .post("/policies");
        String id = created.then().statusCode(201).extract().path("policy.id");
        JsonPath given = service.request()
                .get(created.header("Location").replaceFirst(".*/api", ""))
                .jsonPath();

        assertThat(given.getString("id")).isEqualTo(id);
        assertThat(given.getString("name")).isEqualTo("Spending");
        assertThat(given.getString("type")).isEqualTo("custom");
        assertThat(given.getString("scoring_model")).isEqualTo("violations");
        assertThat(given.getInt("version")).isEqualTo(1);
        assertThat(given.getInt("rules_count")).isEqualTo(3);
        assertThat(given.getBoolean("dirty")).isFalse();
        assertThat(rules(given))
                .usingRecursiveComparison()
                .withStrictTypeChecking()
                .isEqualTo(rules(sent));
    }

    @Test
    void aPolicyThatWasGivenBackCanBeSentAgain() {
        Service service = service();
        List<Object> pack = rules(policy(service, service.amlPolicy()));

        String copy = service.request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Copy", "rules", pack))
                .post("/policies")
                .then()
                .statusCode(201)
                .extract()
                .path("policy.id");

        assertThat(pack).hasSize(16);
        assertThat(rules(policy(service, copy))).isEqualTo(pack);
    }

    @Test
    void theRulesDoWhatTheySay() {
        Service service = service();
        RunRequest inputs = service.prepare(service.policy(SPENDING), PURCHASES);

        ScanStatus scan = service.complete(inputs);

        assertThat(scan.rulesTotal())
                .as("the rule that is not active is not run")
                .isEqualTo(2);
        assertThat(database().accountsThatBroke("LARGE", scan.id())).containsExactly("A", "Xavier");
        assertThat(database().accountsThatBroke("DAILY", scan.id())).containsExactly("A", "C");
        assertThat(scan.score()).as("100 * (1 - (2 * 0.75 + 2 * 0.5) / 10)").isEqualByComparingTo("75");
    }

    @Test
    void everyMistakeOfAPolicyIsNamedWithItsPlace() {
        Failure failure = refused(PolicyJson.of("Wrong", """
                {"rule_id": "A", "name": "A", "severity": "URGENT", "conditions":
                    {"AND": [{"field": "amount", "operator": ">", "value": "much"}, {"OR": []}]}}""", """
                {"rule_id": "A", "name": "B", "severity": "LOW", "conditons": {}, "conditions":
                    {"NOT": {"field": "amount", "operator": "LIKE", "value": 1}}}""", """
                {"rule_id": "C", "severity": "LOW", "type": "structuring", "time_window": "soon"}"""));

        assertThat(failure.pointers())
                .contains(
                        "/rules/0/severity",
                        "/rules/0/conditions/AND/0/value",
                        "/rules/0/conditions/AND/1/OR",
                        "/rules/1/rule_id",
                        "/rules/1/conditons",
                        "/rules/1/conditions/NOT/operator",
                        "/rules/2/name",
                        "/rules/2/threshold",
                        "/rules/2/time_window");
    }

    @Test
    void aPolicyWithoutRulesIsRefused() {
        assertThat(refused(PolicyJson.of("Nothing")).pointers()).containsExactly("/rules");
        assertThat(refused(new PolicyJson("{}")).pointers()).containsExactlyInAnyOrder("/name", "/rules");
    }

    @ParameterizedTest
    @CsvSource({"aml, 16", "gdpr, 15", "soc2, 9"})
    void everyPackBecomesAPolicy(String pack, int rules) {
        JsonPath created = service()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("type", pack))
                .post("/policies/prebuilt")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(created.getString("policy.prebuilt_type")).isEqualTo(pack);
        assertThat(created.getInt("policy.rules_count")).isEqualTo(rules);
        assertThat(created.getList("policy.rules")).hasSize(rules);
        assertThat(created.getList("policy.rules.category", String.class))
                .as("the category of every rule")
                .doesNotContainNull();
    }

    @Test
    void aPackThatDoesNotExistIsRefusedWithThoseThatDo() {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(Map.of("type", "hipaa"))
                .post("/policies/prebuilt"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/type");
        assertThat(failure.message()).contains("aml, gdpr, soc2");
    }

    private Failure refused(PolicyJson policy) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(policy.text())
                .post("/policies"));
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        return failure;
    }

    private static JsonPath policy(Service service, String id) {
        return service.request()
                .get("/policies/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<Object> rules(JsonPath policy) {
        return policy.getList("rules");
    }

    private static JsonPath json(String text) {
        return JsonPath.with(text).using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
    }
}
