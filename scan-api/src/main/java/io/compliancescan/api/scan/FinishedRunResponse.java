package io.compliancescan.api.scan;

import io.compliancescan.api.live.Snapshot;
import io.compliancescan.scan.ScanId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.io.ByteArrayInputStream;

/**
 * A scan that was accepted and has ended while the answer waited: what the answer has otherwise, and the scan beside it, so
 * that clients find the same fields either way.
 */
@JsonbPropertyOrder({"scanId", "status", "scan"})
public record FinishedRunResponse(String scanId, String status, JsonObject scan) {

    static FinishedRunResponse of(ScanId id, Snapshot finished) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(finished.json()))) {
            JsonObject scan = reader.readObject();
            return new FinishedRunResponse(id.toString(), scan.getString("status"), scan);
        }
    }
}
