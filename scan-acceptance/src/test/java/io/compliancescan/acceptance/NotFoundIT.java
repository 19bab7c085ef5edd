package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.CsvFile;
import io.compliancescan.acceptance.client.Failure;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.Service;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not there is said not to be there, in the words of the page. */
class NotFoundIT extends ServerScenario {

    private static final String NOBODY = "018d0b00-1111-7abc-8def-0123456789ab";

    @ParameterizedTest
    @ValueSource(
            strings = {
                NOBODY,
                "abc12345-def6-7890-ghij-klmnopqrstuv",
                "018d0b00-1111-7abc-8def-0123456789ab0",
                "1-1-1-1-1",
                "1",
                "null",
                "' OR 1=1 --",
                "größe",
                "a b"
            })
    void anUnknownOrMalformedScanIdIsNotFound(String id) {
        Map<String, Object> expected = Map.of("error", "NOT_FOUND", "message", "Scan not found");

        Failure read = Failure.of(service().request().get("/scan/{id}", id));
        Failure deleted = Failure.of(service().request().delete("/scan/{id}", id));

        assertThat(read).isEqualTo(new Failure(404, expected));
        assertThat(deleted).isEqualTo(new Failure(404, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {NOBODY, "nothing", "prebuilt"})
    void anUnknownOrMalformedPolicyIdIsNotFound(String id) {
        Failure failure = Failure.of(service().wrongRequest().get("/policies/{id}", id));

        assertThat(failure).isEqualTo(new Failure(404, Map.of("error", "NOT_FOUND", "message", "Policy not found")));
    }

    @Test
    void aMappingOfAnUnknownUploadIsNotFound() {
        Failure failure = Failure.of(service()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("upload_id", NOBODY, "mapping_config", Map.of("amount", "Amount")))
                .post("/data/mapping/confirm"));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.message()).isEqualTo("Upload not found. Upload data first.");
    }

    @Test
    void aRunSaysWhatIsMissingInTheOrderInWhichAClientMakesIt() {
        Service service = service();
        RunRequest complete = service.prepare(service.amlPolicy(), CsvFile.of("few.csv", "account,amount", "A,1"));

        assertThat(refused(service, complete.with("mapping_id", NOBODY)))
                .isEqualTo("Mapping not found. Confirm mapping first.");
        assertThat(refused(service, complete.with("upload_id", NOBODY)))
                .isEqualTo("Upload not found. Upload data first.");
        assertThat(refused(service, complete.with("policy_id", NOBODY))).isEqualTo("Policy not found");
    }

    private static String refused(Service service, RunRequest inputs) {
        Failure failure = Failure.of(service.request()
                .contentType(ContentType.JSON)
                .body(inputs.body())
                .post("/scan/run"));
        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.code()).isEqualTo("NOT_FOUND");
        return failure.message();
    }
}
