package io.compliancescan.api.audit;

import io.compliancescan.api.scan.ScoreNumber;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.ScanState;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A scan of an audit, as far as lists show it.
 *
 * @param score null unless it is completed
 * @param violationCount 0 unless it is completed
 */
@JsonbPropertyOrder({
    "id",
    "status",
    "score",
    "violationCount",
    "recordCount",
    "dataSource",
    "fileName",
    "createdAt",
    "completedAt"
})
public record AuditScanResponse(
        String id,
        String status,
        BigDecimal score,
        long violationCount,
        int recordCount,
        String dataSource,
        String fileName,
        String createdAt,
        String completedAt) {

    static AuditScanResponse of(AuditScan scan) {
        Optional<ScanResult> result = scan.state() instanceof ScanState.Completed completed
                ? Optional.of(completed.result())
                : Optional.empty();
        return new AuditScanResponse(
                scan.id().toString(),
                scan.state().wireName(),
                result.map(ScanResult::score).map(ScoreNumber::of).orElse(null),
                result.map(ScanResult::violations).orElse(0L),
                scan.records(),
                DataSource.FILE,
                scan.fileName(),
                scan.createdAt().toString(),
                scan.state().endedAt().map(Instant::toString).orElse(null));
    }
}
