package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.restassured.http.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients of other services may ask for and this one does not do: it says so, and what to do instead. */
class NotAvailableIT extends ServerScenario {

    @ParameterizedTest
    @CsvSource({
        "POST, /policies/ingest, POST /policies",
        "POST, /policies/extract-text, POST /policies",
        "POST, /policies/generate-rules, POST /policies",
        "POST, /policies/1/rules/add-pdf, POST /policies",
        "POST, /violations/1/remediation, GET /scan/{id}/violations/{violation_id}",
        "GET, /connectors, POST /data/upload",
        "POST, /connectors, POST /data/upload",
        "GET, /connectors/1, POST /data/upload",
        "PATCH, /connectors/1, POST /data/upload",
        "DELETE, /connectors/1, POST /data/upload",
        "POST, /connectors/1/test, POST /data/upload",
        "POST, /connectors/1/discover, POST /data/upload",
        "POST, /connectors/1/preview, POST /data/upload",
        "POST, /connectors/1/import, POST /data/upload",
        "GET, /knowledge/gdpr, POST /policies/prebuilt"
    })
    void whatIsNotDoneHereSaysWhatToDoInstead(Method method, String path, String instead) {
        Failure failure = Failure.of(service().request().request(method, path));

        assertThat(failure.status()).isEqualTo(501);
        assertThat(failure.code()).isEqualTo("NOT_AVAILABLE");
        assertThat(failure.message()).contains(instead);
    }

    @Test
    void whatIsSentIsNotLookedAt() {
        Failure failure = Failure.of(
                service().form().multiPart("file", "a.pdf", new byte[100_000]).post("/policies/ingest"));

        assertThat(failure.status()).isEqualTo(501);
    }

    @ParameterizedTest
    @CsvSource({"GET, /policies/ingest", "GET, /connectors/1/test/2", "PUT, /knowledge/gdpr", "GET, /knowledge"})
    void whatNobodyAsksForIsNotThere(Method method, String path) {
        Failure failure = Failure.of(service().undocumented().request(method, "/api" + path));

        assertThat(failure.status()).isEqualTo(404);
    }
}
