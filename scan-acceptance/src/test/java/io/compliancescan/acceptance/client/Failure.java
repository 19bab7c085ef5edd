package io.compliancescan.acceptance.client;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/**
 * An answer that says no.
 *
 * @param status its HTTP status
 * @param body its fields
 */
public record Failure(int status, Map<String, Object> body) {

    /** The answer as an error; it must be JSON. */
    public static Failure of(Response response) {
        response.then().contentType("application/json");
        return new Failure(response.statusCode(), response.jsonPath().getMap("$"));
    }

    /** The code for programs. */
    public String code() {
        return (String) body.get("error");
    }

    /** The sentence for people. */
    public String message() {
        return (String) body.get("message");
    }

    /** Where the mistakes are, where the details are a list of them. */
    public List<String> pointers() {
        return problems().stream()
                .map(problem -> (String) problem.get("pointer"))
                .toList();
    }

    /** The mistakes, where the details are a list of them. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> problems() {
        return (List<Map<String, Object>>) body.get("details");
    }
}
