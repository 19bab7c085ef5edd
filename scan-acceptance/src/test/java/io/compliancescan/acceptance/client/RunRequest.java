package io.compliancescan.acceptance.client;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a scan is asked for with.
 *
 * @param body the fields of the request
 */
public record RunRequest(Map<String, Object> body) {

    /** The three that every scan needs. */
    public static RunRequest of(String policyId, String uploadId, String mappingId) {
        return new RunRequest(Map.of("policy_id", policyId, "upload_id", uploadId, "mapping_id", mappingId));
    }

    /** The same with one more field, or with another value in a field. */
    public RunRequest with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return new RunRequest(changed);
    }

    /** The same with the other's file. */
    public RunRequest withFileOf(RunRequest other) {
        return with("upload_id", other.body.get("upload_id")).with("mapping_id", other.body.get("mapping_id"));
    }

    public String policyId() {
        return (String) body.get("policy_id");
    }

    public String uploadId() {
        return (String) body.get("upload_id");
    }

    public String mappingId() {
        return (String) body.get("mapping_id");
    }
}
