package io.compliancescan.api.pii;

import io.compliancescan.pii.PiiColumn;
import io.compliancescan.pii.PiiFinding;
import io.compliancescan.scan.ScanId;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Personal data of one kind in one column. */
@JsonbPropertyOrder({
    "id",
    "scanId",
    "uploadId",
    "columnName",
    "piiType",
    "severity",
    "confidence",
    "matchCount",
    "filledRows",
    "totalRows",
    "matchPercentage",
    "sampleValues",
    "violationText",
    "suggestion",
    "status",
    "createdAt",
    "resolvedAt"
})
public record PiiFindingResponse(
        String id,
        String scanId,
        String uploadId,
        String columnName,
        String piiType,
        String severity,
        int confidence,
        int matchCount,
        int filledRows,
        int totalRows,
        BigDecimal matchPercentage,
        List<String> sampleValues,
        String violationText,
        String suggestion,
        String status,
        String createdAt,
        String resolvedAt) {

    /** @param scan the one for which it is shown */
    static PiiFindingResponse of(PiiFinding finding, Optional<ScanId> scan) {
        PiiColumn column = finding.column();
        return new PiiFindingResponse(
                finding.id().toString(),
                scan.map(ScanId::toString).orElse(null),
                finding.upload().toString(),
                column.heading(),
                column.kind().wireName(),
                column.kind().severity().name(),
                column.confidence(),
                column.matches(),
                column.filled(),
                column.records(),
                column.percentage(),
                column.samples(),
                column.sentence(),
                column.kind().suggestion(),
                finding.status().wireName(),
                finding.createdAt().toString(),
                finding.resolvedAt().map(Instant::toString).orElse(null));
    }
}
