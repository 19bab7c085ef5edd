package io.compliancescan.acceptance.client;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/**
 * Somebody who reviews violations.
 *
 * @param name who it is
 */
public record Reviewer(Service service, String name) {

    /** Says something about a violation; may be refused. */
    public Response review(String violation, Map<String, ?> body) {
        return service.request()
                .header("X-Forwarded-User", name)
                .contentType(ContentType.JSON)
                .body(body)
                .patch("/violations/{id}", violation);
    }

    /** Says what a violation is. */
    public JsonPath review(String violation, String status) {
        return done(review(violation, Map.of("status", status)));
    }

    /** Says the same about many violations; may be refused. */
    public Response bulk(Map<String, ?> body) {
        return service.request()
                .header("X-Forwarded-User", name)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/reviews");
    }

    /** Takes a review back; may be refused. */
    public Response undo(String review) {
        return service.request().header("X-Forwarded-User", name).post("/reviews/{id}/undo", review);
    }

    /** What was said about a violation. */
    public JsonPath about(String violation) {
        return done(service.request().get("/violations/{id}/reviews", violation));
    }

    /** The ids of the violations of a scan, in the order in which they were found. */
    public List<String> violationsOf(String scan) {
        return done(service.request().queryParam("limit", 500).get("/scan/{id}/violations", scan))
                .getList("violations.id");
    }

    /** What an answer says that is no refusal. */
    public static JsonPath done(Response response) {
        return response.then().statusCode(200).extract().jsonPath();
    }
}
