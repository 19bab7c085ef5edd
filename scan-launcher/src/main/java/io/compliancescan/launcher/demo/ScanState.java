package io.compliancescan.launcher.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Map;

/**
 * What {@code GET /api/scan/{id}} answers.
 *
 * @param json all of it
 */
record ScanState(JsonObject json) {

    private static final int BAR = 20;

    boolean isOver() {
        return isCompleted() || status().equals("failed") || status().equals("cancelled");
    }

    boolean isCompleted() {
        return status().equals("completed");
    }

    /** A bar and the rules so far. */
    String progress() {
        int processed = json.getInt("rules_processed");
        int total = Math.max(1, json.getInt("rules_total"));
        int filled = BAR * processed / total;
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + processed + " of " + total + " rules";
    }

    /** Score and violations, and the comparison with the scan before if there is one. */
    String summary() {
        var text = "score " + json.get("compliance_score") + ", " + json.getInt("violation_count") + " violations";
        if (json.isNull("delta")) {
            return text;
        }
        var delta = json.getJsonObject("delta");
        return text + " (" + delta.getInt("new_count") + " new, " + delta.getInt("resolved_count") + " resolved, "
                + delta.getInt("unchanged_count") + " unchanged)";
    }

    /** All of it, on several lines. */
    String pretty() {
        var text = new StringWriter();
        try (var writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip();
    }

    private String status() {
        return json.getString("status");
    }
}
