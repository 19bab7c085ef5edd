package io.compliancescan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Failure;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong as HTTP are refused like all others, as JSON of the one shape. */
class ProtocolIT extends ServerScenario {

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/", "/api/scan", "/api/scan/1/2/3", "/api/data"})
    void aPathThatIsNotThereIsNotFound(String path) {
        Failure failure = Failure.of(service().undocumented().get(path));

        assertThat(failure.status()).isEqualTo(404);
        assertThat(failure.code()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource({
        "PUT, /api/scan/1, 'DELETE, GET'",
        "PATCH, /api/policies, POST",
        "DELETE, /api/data/upload, POST",
        "GET, /api/data/mapping/confirm, POST",
        "GET, /api/validate, POST"
    })
    void aMethodThatIsNotThereIsRefusedWithThoseThatAre(Method method, String path, String allowed) {
        Response response = service().undocumented().request(method, path);

        Failure failure = Failure.of(response);
        assertThat(failure.status()).isEqualTo(405);
        assertThat(failure.code()).isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(Arrays.asList(response.header("Allow").split(", *"))).contains(allowed.split(", *"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /policies/prebuilt, application/json",
        "POST, /policies, application/json",
        "GET, /policies/1, ",
        "POST, /data/upload, text/csv",
        "GET, /data/check/1, ",
        "POST, /data/mapping/confirm, application/json",
        "POST, /scan/run, application/json",
        "POST, /validate, application/json",
        "GET, /scan/history, ",
        "GET, /scan/1, ",
        "POST, /scan/1/cancel, ",
        "GET, /scan/1/events, ",
        "DELETE, /scan/1, "
    })
    void anAnswerThatIsNotWantedIsNotGiven(Method method, String path, String bodyType) {
        RequestSpecification request = service().wrongRequest().accept("text/html");
        if (bodyType != null) {
            request.contentType(bodyType).body("{}");
        }

        Failure failure = Failure.of(request.request(method, path));

        assertThat(failure.status()).isEqualTo(406);
        assertThat(failure.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scan/run", "/validate", "/policies", "/policies/prebuilt", "/data/mapping/confirm"})
    void aBodyThatIsNotDeclaredAsJsonIsRefused(String path) {
        Failure failure = Failure.of(
                service().wrongRequest().contentType("text/plain").body("{}").post(path));

        assertThat(failure.status()).isEqualTo(415);
        assertThat(failure.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/scan/run", "/validate", "/policies", "/policies/prebuilt", "/data/mapping/confirm"})
    void aBodyThatIsNoJsonIsRefused(String path) {
        Failure failure = Failure.of(service()
                .wrongRequest()
                .contentType("application/json")
                .body("{\"type\": aml")
                .post(path));

        assertThat(failure.status()).isEqualTo(400);
        assertThat(failure.pointers()).containsExactly("");
    }
}
