package io.compliancescan.api.scan;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.ScoreEvent;
import io.compliancescan.violation.Tally;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The status, progress and result of a scan, field by field as clients know them. */
@JsonbPropertyOrder({
    "id",
    "status",
    "violationCount",
    "complianceScore",
    "rulesProcessed",
    "rulesTotal",
    "createdAt",
    "completedAt",
    "auditName",
    "recordCount",
    "policyId",
    "uploadId",
    "mappingId",
    "auditId",
    "mappingConfig",
    "temporalScale",
    "scoreHistory",
    "delta",
    "failureReason",
    "reviewSummary",
    "fileName",
    "dataSource"
})
public record ScanResponse(
        String id,
        String status,
        long violationCount,
        BigDecimal complianceScore,
        int rulesProcessed,
        int rulesTotal,
        String createdAt,
        String completedAt,
        String auditName,
        int recordCount,
        String policyId,
        String uploadId,
        String mappingId,
        String auditId,
        Map<String, Object> mappingConfig,
        String temporalScale,
        List<Event> scoreHistory,
        Delta delta,
        String failureReason,
        ReviewSummary reviewSummary,
        String fileName,
        String dataSource) {

    /** All data comes in files. */
    private static final String DATA_SOURCE = "csv";

    static ScanResponse of(Scan scan, Optional<Tally> tally, Optional<String> fileName) {
        ScanInputs inputs = scan.inputs();
        Optional<ScanResult> result = result(scan);
        return new ScanResponse(
                scan.id().toString(),
                scan.state().wireName(),
                result.map(ScanResult::violations).orElse(0L),
                result.map(ScanResult::score).map(ScoreNumber::of).orElse(BigDecimal.ZERO),
                scan.progress().processed(),
                scan.progress().total(),
                scan.createdAt().toString(),
                scan.state().endedAt().map(Instant::toString).orElse(null),
                inputs.options().auditName().orElse(null),
                inputs.records(),
                inputs.policy().toString(),
                inputs.upload().toString(),
                inputs.mapping().toString(),
                inputs.options().auditId().orElse(null),
                inputs.columns().document(),
                inputs.scale().wireName(),
                scan.history().stream().map(Event::of).toList(),
                result.flatMap(ScanResult::delta).map(Delta::of).orElse(null),
                scan.state() instanceof ScanState.Failed failed ? failed.reason() : null,
                tally.map(ReviewSummary::of).orElse(null),
                fileName.orElse(null),
                DATA_SOURCE);
    }

    static Optional<ScanResult> result(Scan scan) {
        return scan.state() instanceof ScanState.Completed completed
                ? Optional.of(completed.result())
                : Optional.empty();
    }

    /** One line of the score history. */
    @JsonbPropertyOrder({"score", "timestamp", "action", "violationId"})
    public record Event(BigDecimal score, String timestamp, String action, String violationId) {

        static Event of(ScoreEvent event) {
            return new Event(
                    ScoreNumber.of(event.score()),
                    event.at().toString(),
                    event.action(),
                    event.violation().map(Object::toString).orElse(null));
        }
    }

    /** What changed since the scan before. */
    @JsonbPropertyOrder({"newCount", "resolvedCount", "unchangedCount", "previousScanId", "previousViolationCount"})
    public record Delta(
            long newCount,
            long resolvedCount,
            long unchangedCount,
            String previousScanId,
            long previousViolationCount) {

        static Delta of(ScanDelta delta) {
            return new Delta(
                    delta.added(),
                    delta.resolved(),
                    delta.unchanged(),
                    delta.previous().toString(),
                    delta.previousViolations());
        }
    }
}
