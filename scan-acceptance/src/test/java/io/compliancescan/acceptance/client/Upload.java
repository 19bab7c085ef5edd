package io.compliancescan.acceptance.client;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;

/**
 * What the service found out about an uploaded file.
 *
 * @param fields the answer
 */
public record Upload(Map<String, Object> fields) {

    /** The answer of an upload that must have worked. */
    public static Upload of(Response response) {
        return new Upload(response.then().statusCode(200).extract().jsonPath().getMap("$"));
    }

    public String id() {
        return (String) fields.get("upload_id");
    }

    /** Column, or two of them, by standard field. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> suggestedMapping() {
        return (Map<String, Object>) fields.get("suggested_mapping");
    }

    /** What cannot be told from the file alone. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> questions() {
        return (List<Map<String, Object>>) fields.get("clarification_questions");
    }

    /** A mapping to be confirmed, with the first answer to every question. */
    public Map<String, Object> mapping(Map<String, ?> columns) {
        List<Map<String, Object>> answers = questions().stream()
                .map(question -> Map.of("question_id", question.get("id"), "answer", firstOption(question)))
                .toList();
        return Map.of("upload_id", id(), "mapping_config", columns, "clarification_answers", answers);
    }

    private static Object firstOption(Map<String, Object> question) {
        return ((Map<?, ?>) ((List<?>) question.get("options")).get(0)).get("value");
    }
}
