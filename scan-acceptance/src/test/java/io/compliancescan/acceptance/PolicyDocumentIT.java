package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.PoliciesPage;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Policies as documents, in JSON and in YAML: sent, exported, described. */
class PolicyDocumentIT extends ServerScenario {

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml", "text/yaml", "application/x-yaml"})
    void whatIsExportedMakesTheSamePolicyWhereverItWasWritten(String type) {
        Service service = service();
        for (String id : List.of(service.amlPolicy(), service.policy(PolicyIT.SPENDING))) {
            Response exported = export(service, id, type);
            assertThat(exported.contentType()).startsWith(type);
            assertThat(exported.header("Vary")).contains("Accept");

            String copy = send(service, type, exported.asString())
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("policy.id");

            assertThat(export(service, copy, type).asString()).isEqualTo(exported.asString());
            assertThat(rules(service, copy)).isEqualTo(rules(service, id));
        }
    }

    @Test
    void anExportIsJsonUnlessYamlIsPreferred() {
        Service service = service();
        String id = service.policy(PolicyIT.SPENDING);

        assertThat(export(service, id, "*/*").jsonPath().getMap("$"))
                .containsOnlyKeys("name", "scoring_model", "rules");
        assertThat(export(service, id, "application/json;q=0.5, application/yaml")
                        .asString())
                .startsWith("name: Spending\n");
        assertThat(Failure.of(service.wrongRequest().accept("text/html").get("/policies/{id}/document", id))
                        .status())
                .isEqualTo(406);
        assertThat(Failure.of(service.request().get("/policies/{id}/document", new UUID(1, 2)))
                        .code())
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void mistakesInYamlAreNamedWithTheirLines() {
        Failure failure = Failure.of(send(service(), "application/yaml", """
                name: Wrong
                rules:
                  - rule_id: A
                    name: A
                    name: B
                    severity: URGENT
                """));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        assertThat(failure.problems())
                .extracting(problem -> problem.get("pointer") + " " + problem.get("line") + ":" + problem.get("column"))
                .containsExactlyInAnyOrder("/rules/0/name 5:5", "/rules/0/severity 6:15", "/rules/0/conditions 3:5");
    }

    @ParameterizedTest
    @CsvSource({"application/yaml, 'name: [', 1", "application/json, '{\"name\": ', 1"})
    void whatCannotBeReadIsNamedWithItsLine(String type, String text, int line) {
        Failure failure = Failure.of(send(service(), type, text));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.problems()).singleElement().satisfies(problem -> {
            assertThat(problem).containsEntry("line", line).containsKey("column");
            assertThat(failure.message()).contains("line " + line);
        });
    }

    @Test
    void aNumberThatNothingCanHoldIsAMistakeAndNotAFault() {
        Failure failure = Failure.of(send(service(), "application/json", "{\"name\": 1e99999999999}"));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("/name");
    }

    @Test
    void theSchemaOfDocumentsIsPublished() {
        for (String accepted : List.of("*/*", "application/schema+json", "application/json")) {
            Response schema = service().request().accept(accepted).get("/policies/schema");

            assertThat(schema.statusCode()).isEqualTo(200);
            assertThat(schema.contentType()).startsWith(accepted.replace("*/*", "application/schema+json"));
            assertThat(schema.jsonPath().getString("'$schema'")).contains("2020-12");
            assertThat(schema.jsonPath().getList("required")).isEqualTo(List.of("name", "rules"));
        }
        assertThat(Failure.of(service().wrongRequest().accept("text/html").get("/policies/schema"))
                        .status())
                .isEqualTo(406);
    }

    @Test
    void theWorkedExampleOfTheDocumentationComesOutAsItSays() {
        Service service = service();
        String policy = send(service, "application/yaml", PoliciesPage.workedExampleInYaml())
                .then()
                .statusCode(201)
                .extract()
                .path("policy.id");

        ScanStatus scan = service.complete(service.prepare(policy, PoliciesPage.recordsOfTheWorkedExample()));

        assertThat(database().accountsThatBroke("LARGE_TRANSFER", scan.id())).containsExactly("A-1");
        assertThat(database().accountsThatBroke("SPLIT_TRANSFERS", scan.id())).containsExactly("A-2");
        assertThat(database().accountsThatBroke("SLEEPER", scan.id())).containsExactly("A-3");
        assertThat(scan.score()).isEqualByComparingTo("75");
    }

    private static Response export(Service service, String id, String accepted) {
        return service.request().accept(accepted).get("/policies/{id}/document", id);
    }

    private static Response send(Service service, String type, String text) {
        return service.wrongRequest()
                .contentType(type)
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/policies");
    }

    private static List<Object> rules(Service service, String id) {
        return service.request().get("/policies/{id}", id).jsonPath().getList("rules");
    }
}
