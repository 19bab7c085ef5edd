package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run is refused for, and that it says everything at once. */
class RunRequestIT extends ServerScenario {

    private static final CsvFile FEW_COLUMNS = CsvFile.of("few.csv", "account,amount", "A,9500", "B,20000");

    @Test
    void everyMissingFieldIsNamed() {
        Failure failure = refused("{}");

        assertThat(failure.pointers()).containsExactlyInAnyOrder("/policy_id", "/upload_id", "/mapping_id");
        assertThat(failure.message()).contains("policy_id", "upload_id", "mapping_id");
    }

    @Test
    void everyFieldOfAWrongTypeIsNamed() {
        Failure failure = refused("""
                {"policy_id": 5, "upload_id": [], "mapping_id": {}, "audit_name": 7, "audit_id": true,
                 "allow_partial": "yes", "baseline_scan_id": 3.5}""");

        assertThat(failure.pointers())
                .containsExactlyInAnyOrder(
                        "/policy_id",
                        "/upload_id",
                        "/mapping_id",
                        "/audit_name",
                        "/audit_id",
                        "/allow_partial",
                        "/baseline_scan_id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"text\"", "null", "{\"policy_id\": }", "policy_id=1"})
    void aBodyThatIsNoJsonObjectIsRefusedAsAWhole(String body) {
        Failure failure = refused(body);

        assertThat(failure.pointers()).containsExactly("");
    }

    @Test
    void aMappingThatWasConfirmedForAnotherUploadIsRefused() {
        Service service = service();
        RunRequest one = service.prepare(service.amlPolicy(), FEW_COLUMNS);
        RunRequest other = service.prepare(one.policyId(), FEW_COLUMNS);

        Failure failure = refused(one.with("mapping_id", other.mappingId()));

        assertThat(failure.pointers()).containsExactly("/mapping_id");
    }

    @Test
    void everyFieldThatRulesNeedAndTheMappingLacksIsNamed() {
        Service service = service();
        RunRequest inputs = service.prepare(service.amlPolicy(), FEW_COLUMNS);

        Failure failure = run(inputs.body());

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("MAPPING_INCOMPLETE");
        assertThat(failure.body().get("details"))
                .isEqualTo(Map.of(
                        "missing_required",
                        List.of(
                                "newbalanceDest",
                                "newbalanceOrig",
                                "oldbalanceDest",
                                "oldbalanceOrg",
                                "recipient",
                                "timestamp",
                                "type"),
                        "invalid_columns",
                        List.of()));
    }

    @Test
    void rulesThatLackAFieldCanBeLeftOutAndNeverCountAsPassed() {
        Service service = service();
        RunRequest inputs = service.prepare(service.amlPolicy(), FEW_COLUMNS);

        ScanStatus scan = service.complete(inputs.with("allow_partial", true));

        assertThat(scan.rulesProcessed()).isEqualTo(scan.rulesTotal());
        assertThat(scan.violations()).isZero();
        assertThat(database().ruleStatuses(scan.id())).isNotEmpty().containsOnly("NOT_APPLICABLE");
    }

    private Failure refused(String body) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType(ContentType.JSON)
                .body(body)
                .post("/scan/run"));
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        return failure;
    }

    private Failure refused(RunRequest inputs) {
        Failure failure = run(inputs.body());
        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.code()).isEqualTo("VALIDATION_ERROR");
        return failure;
    }

    private Failure run(Map<String, Object> body) {
        return Failure.of(
                service().request().contentType(ContentType.JSON).body(body).post("/scan/run"));
    }
}
