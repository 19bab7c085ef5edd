package io.compliancescan.acceptance.client;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/**
 * What a service says about the rules of one scan.
 *
 * @param scan its id
 */
public record Explanations(Service service, String scan) {

    /** Of a scan of the movements by their policy. */
    public static Explanations ofMovements(Service service) {
        RunRequest inputs = service.prepare(service.policy(Movements.POLICY), Movements.FILE);
        return new Explanations(service, service.complete(inputs).id());
    }

    /** Of a scan of a file by those rules of a pack that find their columns in it. */
    public static Explanations ofPack(Service service, String pack, CsvFile file) {
        String policy = service.request()
                .contentType(ContentType.JSON)
                .body(Map.of("type", pack))
                .post("/policies/prebuilt")
                .path("policy.id");
        RunRequest inputs = service.prepare(policy, file).with("allow_partial", true);
        return new Explanations(service, service.complete(inputs).id());
    }

    /** The id of the first violation of a rule. */
    public String firstViolation(String rule) {
        return service.request()
                .queryParam("rule_id", rule)
                .get("/scan/{id}/violations", scan)
                .then()
                .statusCode(200)
                .extract()
                .path("violations[0].id");
    }

    /** The first violation of a rule, with its evidence and its explanation. */
    public JsonPath violation(String rule) {
        return found(show(firstViolation(rule)));
    }

    /** How near the rule came to finding something about the account. */
    public JsonPath explain(String rule, String account) {
        return found(ask(rule, account));
    }

    /** Asks for a violation, which may not be there. */
    public Response show(String violation) {
        return service.request().get("/scan/{id}/violations/{violation_id}", scan, violation);
    }

    /** Asks for an explanation, which may not be given. */
    public Response ask(String rule, String account) {
        return service.request()
                .queryParams(Map.of("rule_id", rule, "account", account))
                .get("/scan/{id}/explain", scan);
    }

    /** The sentences of an answer. */
    public static List<String> sentences(JsonPath answer) {
        return answer.getList("explanation.sentences");
    }

    private static JsonPath found(Response response) {
        return response.then().statusCode(200).extract().jsonPath();
    }
}
