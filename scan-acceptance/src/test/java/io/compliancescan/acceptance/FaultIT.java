package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.LargeAmounts;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Faults of the server's own. */
class FaultIT extends ServerScenario {

    private static final String ZONE = "Antarctica/Troll";

    @Test
    void whatTheDatabaseRefusesWhenAllSeemsDoneIsAnErrorLikeOthers() {
        Service service = service();
        RunRequest inputs = LargeAmounts.request(service, service.policy(LargeAmounts.POLICY), "A,200");

        Failure failure = database()
                .whileMappingsAreRefused(
                        ZONE,
                        () -> Failure.of(service.request()
                                .contentType(ContentType.JSON)
                                .body(Map.of(
                                        "upload_id",
                                        inputs.uploadId(),
                                        "mapping_config",
                                        Map.of("amount", "amount"),
                                        "time_zone",
                                        ZONE))
                                .post("/data/mapping/confirm")));

        assertThat(failure.status()).isEqualTo(500);
        assertThat(failure.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(failure.message()).doesNotContain("column_mapping", "45000");
    }
}
