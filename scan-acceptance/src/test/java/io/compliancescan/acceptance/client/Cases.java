package io.compliancescan.acceptance.client;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/**
 * Somebody who works on cases.
 *
 * @param name who it is
 */
public record Cases(Service service, String name) {

    /** The cases that fit. */
    public JsonPath list(Map<String, ?> query) {
        return Reviewer.done(service.request().queryParams(query).get("/cases"));
    }

    /** The case of an account of a scan. */
    public String of(String scan, String account) {
        return list(Map.of("scan_id", scan, "limit", 500))
                .getString("cases.find { it.subject_key == '" + account + "' }.id");
    }

    /** The case with all that is shown of it. */
    public JsonPath details(String id) {
        return Reviewer.done(service.request().get("/cases/{id}", id));
    }

    /** Changes a case; may be refused. */
    public Response change(String id, Map<String, ?> change) {
        return json().body(change).patch("/cases/{id}", id);
    }

    /** Leaves a note; may be refused. */
    public Response note(String id, Map<String, ?> note) {
        return json().body(note).post("/cases/{id}/notes", id);
    }

    /** Gives the case to somebody; may be refused. */
    public Response assign(String id, Map<String, ?> owner) {
        return json().body(owner).post("/cases/{id}/assign", id);
    }

    private RequestSpecification json() {
        return service.request().header("X-Forwarded-User", name).contentType(ContentType.JSON);
    }
}
