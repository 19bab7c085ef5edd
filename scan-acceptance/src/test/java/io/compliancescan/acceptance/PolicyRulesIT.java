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
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a policy are switched off and on, deleted, and taken from packs. */
class PolicyRulesIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    private static final CsvFile AMOUNTS = CsvFile.of("amounts.csv", "account,amount", "A,5", "B,15", "C,25", "D,35");

    @Test
    void aRuleThatIsSwitchedOffStaysInThePolicyAndIsNotRun() {
        Service service = service();
        String policy = service.policy(amounts("ABOVE_10", "ABOVE_20"));
        RunRequest inputs = service.prepare(policy, AMOUNTS);
        ScanStatus before = service.complete(inputs);

        Response off = switched(policy, "ABOVE_10", false);
        JsonPath edited = get(policy).jsonPath();
        ScanStatus after = service.complete(inputs);

        assertThat(off.jsonPath().getMap("$")).isEqualTo(Map.of("success", true, "version", 2));
        assertThat(off.header("ETag")).isEqualTo("\"2\"").isEqualTo(get(policy).header("ETag"));
        assertThat(edited.getInt("version")).isEqualTo(2);
        assertThat(edited.getInt("rules_count")).isEqualTo(2);
        assertThat(edited.getList("rules.rule_id", String.class)).containsExactly("ABOVE_10", "ABOVE_20");
        assertThat(edited.getList("rules.is_active", Boolean.class)).containsExactly(false, true);
        assertThat(before.rulesTotal()).isEqualTo(2);
        assertThat(before.violations()).isEqualTo(5);
        assertThat(after.rulesTotal()).isEqualTo(1);
        assertThat(after.violations()).isEqualTo(2);
        assertThat(service.status(before.id())).as("an earlier scan").isEqualTo(before);
    }

    @Test
    void aPolicyIsDirtyUntilItsNewestVersionIsScanned() {
        Service service = service();
        String policy = service.policy(amounts("ABOVE_10", "ABOVE_20"));
        RunRequest inputs = service.prepare(policy, AMOUNTS);

        assertThat(dirty(policy)).as("never scanned").isFalse();
        service.complete(inputs);
        assertThat(dirty(policy)).as("scanned").isFalse();
        switched(policy, "ABOVE_10", true);
        assertThat(dirty(policy)).as("an edit that changed nothing").isFalse();
        switched(policy, "ABOVE_10", false);
        assertThat(dirty(policy)).as("edited").isTrue();
        service.complete(inputs);
        assertThat(dirty(policy)).as("scanned again").isFalse();
    }

    @Test
    void aPolicyOfWhichAllRulesAreOffCannotBeRunUntilOneIsOn() {
        Service service = service();
        String policy = service.policy(amounts("ABOVE_10"));
        RunRequest inputs = service.prepare(policy, AMOUNTS);
        switched(policy, "ABOVE_10", false);

        Failure refused = Failure.of(json().body(inputs.body()).post("/scan/run"));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.message()).isEqualTo("No rules found for this policy.");
        switched(policy, "ABOVE_10", true);
        assertThat(service.complete(inputs).violations()).isEqualTo(3);
    }

    @Test
    void aDeletedRuleIsGoneFromTheNextVersion() {
        String policy = service().policy(amounts("ABOVE_10", "ABOVE_20"));

        Response deleted = service().request().queryParam("rule_id", "ABOVE_10").delete("/policies/{id}/rules", policy);

        deleted.then().statusCode(200);
        assertThat(deleted.jsonPath().getMap("$")).isEqualTo(Map.of("success", true, "version", 2));
        assertThat(deleted.header("ETag")).isEqualTo("\"2\"");
        assertThat(rules(policy)).containsExactly("ABOVE_20");
    }

    @Test
    void theLastRuleIsKept() {
        String policy = service().policy(amounts("ABOVE_10"));

        Failure refused = Failure.of(
                service().request().queryParam("rule_id", "ABOVE_10").delete("/policies/{id}/rules", policy));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("CONFLICT");
        assertThat(refused.message()).contains("only one").contains("is_active");
        assertThat(rules(policy)).containsExactly("ABOVE_10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABOVE_11", "above_10", "a b"})
    void aRuleThatIsNotThereIsNotFoundAndNothingChanges(String rule) {
        String policy = service().policy(amounts("ABOVE_10", "ABOVE_20"));

        Failure deleted =
                Failure.of(service().request().queryParam("rule_id", rule).delete("/policies/{id}/rules", policy));

        assertThat(deleted).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Rule not found")));
        Failure patched = Failure.of(
                json().body(Map.of("rule_id", rule, "is_active", false)).patch("/policies/{id}/rules", policy));
        assertThat(patched).isEqualTo(deleted);
        assertThat(get(policy).jsonPath().getInt("version")).isEqualTo(1);
        assertThat(rules(policy)).containsExactly("ABOVE_10", "ABOVE_20");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "nothing"})
    void aPolicyThatIsNotThereIsNotFound(String policy) {
        Map<String, Object> body = Map.of("error", "NOT_FOUND", "message", "Policy not found");

        assertThat(Stream.of(
                                json().body(Map.of("rule_id", "A", "is_active", false))
                                        .patch("/policies/{id}/rules", policy),
                                service().request().queryParam("rule_id", "A").delete("/policies/{id}/rules", policy),
                                json().body(Map.of("policy_type", "aml"))
                                        .post("/policies/{id}/rules/add-prebuilt", policy))
                        .map(Failure::of))
                .containsOnly(new Failure(404, body));
    }

    @Test
    void aPackIsAddedBehindWhatIsThereAndNothingTwice() {
        String policy = service().policy(amounts("CTR_THRESHOLD", "MINE"));

        JsonPath added = addPrebuilt(policy, Map.of("policy_type", "aml")).jsonPath();
        Response again = addPrebuilt(policy, Map.of("policy_type", "aml"));

        assertThat(added.getInt("added_count")).isEqualTo(15);
        assertThat(added.getList("rules")).hasSize(15);
        assertThat(added.getInt("skipped_count")).isEqualTo(1);
        assertThat(added.getList("skipped_rule_ids")).containsExactly("CTR_THRESHOLD");
        assertThat(added.getInt("version")).isEqualTo(2);
        assertThat(rules(policy))
                .hasSize(17)
                .startsWith("CTR_THRESHOLD", "MINE", "CTR_AGGREGATION")
                .doesNotHaveDuplicates();
        assertThat(again.jsonPath().getInt("added_count")).isZero();
        assertThat(again.jsonPath().getList("rules")).isEmpty();
        assertThat(again.jsonPath().getInt("skipped_count")).isEqualTo(16);
        assertThat(again.header("ETag")).as("nothing was added").isEqualTo("\"2\"");
    }

    @Test
    void onlyTheRulesOfTheChosenCategoriesAreTakenOver() {
        Service service = service();
        String policy = service.policy(amounts("MINE"));
        List<String> chosen = List.of("structuring", "fraud_detection");

        JsonPath added = addPrebuilt(policy, Map.of("policy_type", "aml", "selected_categories", chosen))
                .jsonPath();
        JsonPath created = json().body(Map.of("type", "aml", "selected_categories", chosen))
                .post("/policies/prebuilt")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();

        assertThat(added.getList("rules.rule_id", String.class))
                .containsExactly(
                        "STRUCTURING_PATTERN",
                        "SUB_THRESHOLD_VELOCITY",
                        "SAR_VELOCITY",
                        "FRAUD_INDICATOR",
                        "ACCOUNT_DRAINED",
                        "JUST_BELOW_THRESHOLD");
        assertThat(created.getList("policy.rules")).isEqualTo(added.getList("rules"));
        assertThat(created.getString("policy.prebuilt_type")).isEqualTo("aml");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'policy_type': 'soc2', 'selected_categories': ['privacy', 'fines', 7]}"
                        + " | /selected_categories/1 /selected_categories/2",
                "{'policy_type': 'soc2', 'selected_categories': ['Privacy']} | /selected_categories/0",
                "{'policy_type': 'soc2', 'selected_categories': []} | /selected_categories",
                "{'policy_type': 'soc2', 'selected_categories': 'privacy'} | /selected_categories",
                "{'policy_type': 'pdf'} | /policy_type",
                "{} | /policy_type"
            })
    void whatAPackDoesNotHaveIsRefusedWithWhatItHas(String body, String pointers) {
        String policy = service().policy(amounts("MINE"));

        Failure refused = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post("/policies/{id}/rules/add-prebuilt", policy));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly(pointers.split(" "));
        if (body.contains("privacy'") && body.contains("fines")) {
            assertThat(refused.message()).contains("security, integrity, confidentiality, availability, privacy");
        }
        assertThat(rules(policy)).containsExactly("MINE");
    }

    @Test
    void aPolicyTakesNoMoreRulesThanAPolicyMayHave() {
        String policy = service()
                .policy(amounts(
                        IntStream.range(0, 985).mapToObj(number -> "R" + number).toArray(String[]::new)));

        Failure refused =
                Failure.of(json().body(Map.of("policy_type", "aml")).post("/policies/{id}/rules/add-prebuilt", policy));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.message()).contains("1001 rules").contains("at most 1000");
        assertThat(addPrebuilt(policy, Map.of("policy_type", "gdpr")).jsonPath().getInt("added_count"))
                .isEqualTo(15);
    }

    @Test
    void whoHasNotSeenTheLastChangeChangesNothing() {
        Service service = service();
        String policy = service.policy(amounts("ABOVE_10", "ABOVE_20"));
        String seen = get(policy).header("ETag");
        switched(policy, "ABOVE_10", false);

        Map<String, Object> off = Map.of("rule_id", "ABOVE_20", "is_active", false);
        List<Failure> refused = Stream.of(
                        json().header("If-Match", seen).body(off).patch("/policies/{id}/rules", policy),
                        service.request()
                                .header("If-Match", seen)
                                .queryParam("rule_id", "ABOVE_20")
                                .delete("/policies/{id}/rules", policy),
                        json().header("If-Match", seen)
                                .body(Map.of("policy_type", "aml"))
                                .post("/policies/{id}/rules/add-prebuilt", policy))
                .map(Failure::of)
                .toList();

        assertThat(refused).hasSize(3).allSatisfy(failure -> {
            assertThat(failure.status()).isEqualTo(412);
            assertThat(failure.code()).isEqualTo("PRECONDITION_FAILED");
            assertThat(failure.message()).contains("\"2\"");
        });
        assertThat(get(policy).jsonPath().getList("rules.is_active", Boolean.class))
                .containsExactly(false, true);
        json().header("If-Match", "\"2\"")
                .body(off)
                .patch("/policies/{id}/rules", policy)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"");
    }

    @Test
    void editsAtTheSameTimeAreAllThere() throws Exception {
        String[] names = IntStream.range(0, 24).mapToObj(number -> "R" + number).toArray(String[]::new);
        String policy = service().policy(amounts(names));

        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> edits = Stream.of(names)
                    .map(name -> (Callable<Integer>)
                            () -> switched(policy, name, false).jsonPath().getInt("version"))
                    .toList();
            List<Integer> versions = new ArrayList<>();
            for (Future<Integer> version : threads.invokeAll(edits)) {
                versions.add(version.get());
            }
            assertThat(versions)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.rangeClosed(2, 25).boxed().toList());
        } finally {
            threads.shutdown();
        }

        JsonPath edited = get(policy).jsonPath();
        assertThat(edited.getInt("version")).isEqualTo(25);
        assertThat(edited.getList("rules.is_active", Boolean.class)).containsOnly(false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'rule_id': 'ABOVE_10'} | /is_active",
                "{'rule_id': 'ABOVE_10', 'is_active': null} | /is_active",
                "{'rule_id': 'ABOVE_10', 'is_active': 'no'} | /is_active",
                "{'rule_id': 7, 'is_active': 1} | /rule_id /is_active",
                "{} | /rule_id /is_active"
            })
    void whatIsNotSaidIsNotGuessed(String body, String pointers) {
        String policy = service().policy(amounts("ABOVE_10", "ABOVE_20"));

        Failure refused = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .patch("/policies/{id}/rules", policy));
        Failure deleted = Failure.of(service().wrongRequest().delete("/policies/{id}/rules", policy));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly(pointers.split(" "));
        assertThat(deleted.status()).isEqualTo(400);
        assertThat(deleted.pointers()).containsExactly("/rule_id");
        assertThat(get(policy).jsonPath().getInt("version")).isEqualTo(1);
    }

    @Test
    void requestsThatAreWrongAsHttpAreRefused() {
        String path = "/policies/1/rules";

        assertThat(Stream.of(
                                wrong().body("{}").patch(path),
                                wrong().body("{}").post(path + "/add-prebuilt"),
                                wrong().delete(path))
                        .map(Failure::of)
                        .map(Failure::status))
                .containsExactly(406, 406, 406);
        assertThat(Stream.of(text().body("{}").patch(path), text().body("{}").post(path + "/add-prebuilt"))
                        .map(Failure::of)
                        .map(Failure::status))
                .containsExactly(415, 415);
    }

    private RequestSpecification wrong() {
        return service().wrongRequest().contentType(ContentType.JSON).accept("text/html");
    }

    private RequestSpecification text() {
        return service().wrongRequest().contentType("text/plain");
    }

    private RequestSpecification json() {
        return service().request().contentType(ContentType.JSON);
    }

    private Response switched(String policy, String rule, boolean on) {
        Response response =
                json().body(Map.of("rule_id", rule, "is_active", on)).patch("/policies/{id}/rules", policy);
        response.then().statusCode(200);
        return response;
    }

    private Response addPrebuilt(String policy, Map<String, ?> body) {
        Response response = json().body(body).post("/policies/{id}/rules/add-prebuilt", policy);
        response.then().statusCode(200);
        return response;
    }

    private Response get(String policy) {
        Response response = service().request().get("/policies/{id}", policy);
        response.then().statusCode(200);
        return response;
    }

    private boolean dirty(String policy) {
        return get(policy).jsonPath().getBoolean("dirty");
    }

    private List<String> rules(String policy) {
        return get(policy).jsonPath().getList("rules.rule_id", String.class);
    }

    /** A policy of rules that look for amounts above the number in their id, or above zero where there is none. */
    private static PolicyJson amounts(String... ids) {
        return PolicyJson.of("Amounts", Stream.of(ids).map(PolicyRulesIT::rule).toArray(String[]::new));
    }

    private static String rule(String id) {
        String limit = id.startsWith("ABOVE_") ? id.substring("ABOVE_".length()) : "0";
        return "{\"rule_id\": \"" + id + "\", \"name\": \"" + id + "\", \"severity\": \"LOW\", \"conditions\":"
                + " {\"field\": \"amount\", \"operator\": \">\", \"value\": " + limit + "}}";
    }
}
