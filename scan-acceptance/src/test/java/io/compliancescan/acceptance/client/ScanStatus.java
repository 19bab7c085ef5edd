package io.compliancescan.acceptance.client;

import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scan as {@code GET /api/scan/{id}} shows it.
 *
 * @param fields the answer
 */
public record ScanStatus(Map<String, Object> fields) {

    /** The answer of a request that must have worked. */
    public static ScanStatus of(Response response) {
        return new ScanStatus(
                response.then().statusCode(200).extract().jsonPath().getMap("$"));
    }

    /** As the answer to a run has it that waited for the end. */
    public static ScanStatus ofRun(Response response) {
        return new ScanStatus(
                response.then().statusCode(200).extract().jsonPath().getMap("scan"));
    }

    public String id() {
        return text("id");
    }

    public String status() {
        return text("status");
    }

    /** Whether it is completed, failed or cancelled. */
    public boolean ended() {
        return List.of("completed", "failed", "cancelled").contains(status());
    }

    public int rulesProcessed() {
        return (int) number("rules_processed");
    }

    public int rulesTotal() {
        return (int) number("rules_total");
    }

    public long violations() {
        return number("violation_count");
    }

    /** The score with the digits it came with. */
    public BigDecimal score() {
        return new BigDecimal(String.valueOf(fields.get("compliance_score")));
    }

    /** The value of a field that holds a text, or null. */
    public String text(String field) {
        return (String) fields.get(field);
    }

    /** The value of a field that holds a whole number. */
    public long number(String field) {
        return ((Number) fields.get(field)).longValue();
    }

    /** How the score came about. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> scoreHistory() {
        return (List<Map<String, Object>>) fields.get("score_history");
    }

    /** The comparison with the scan before. */
    @SuppressWarnings("unchecked")
    public Optional<Delta> delta() {
        return Optional.ofNullable((Map<String, Object>) fields.get("delta")).map(Delta::of);
    }

    /** This, if it is completed; else an error that tells why not. */
    public ScanStatus requireCompleted() {
        if (!status().equals("completed")) {
            throw new AssertionError("The scan is " + status() + ": " + fields.get("failure_reason"));
        }
        return this;
    }

    /**
     * A comparison with an earlier scan.
     *
     * @param added violations that are new
     * @param previousScanId the earlier scan
     * @param previousViolations how many it had
     */
    public record Delta(long added, long resolved, long unchanged, String previousScanId, long previousViolations) {

        private static Delta of(Map<String, Object> fields) {
            return new Delta(
                    ((Number) fields.get("new_count")).longValue(),
                    ((Number) fields.get("resolved_count")).longValue(),
                    ((Number) fields.get("unchanged_count")).longValue(),
                    (String) fields.get("previous_scan_id"),
                    ((Number) fields.get("previous_violation_count")).longValue());
        }
    }
}
