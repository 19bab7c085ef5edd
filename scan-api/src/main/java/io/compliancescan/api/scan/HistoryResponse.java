package io.compliancescan.api.scan;

import io.compliancescan.api.query.Pagination;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanResult;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One page of the completed scans, newest first. */
@JsonbPropertyOrder({"scans", "pagination"})
public record HistoryResponse(List<Entry> scans, Pagination pagination) {

    static HistoryResponse of(List<Scan> completed, Pagination pagination) {
        return new HistoryResponse(completed.stream().map(Entry::of).toList(), pagination);
    }

    /** One completed scan. Where there was no scan before, the three numbers of the delta are 0. */
    @JsonbPropertyOrder({
        "id",
        "policyId",
        "score",
        "violationCount",
        "newViolations",
        "resolvedViolations",
        "unchangedCount",
        "status",
        "createdAt",
        "completedAt",
        "auditName"
    })
    public record Entry(
            String id,
            String policyId,
            BigDecimal score,
            long violationCount,
            long newViolations,
            long resolvedViolations,
            long unchangedCount,
            String status,
            String createdAt,
            String completedAt,
            String auditName) {

        static Entry of(Scan scan) {
            ScanResult result = ScanResponse.result(scan).orElseThrow();
            Optional<ScanDelta> delta = result.delta();
            return new Entry(
                    scan.id().toString(),
                    scan.inputs().policy().toString(),
                    ScoreNumber.of(result.score()),
                    result.violations(),
                    delta.map(ScanDelta::added).orElse(0L),
                    delta.map(ScanDelta::resolved).orElse(0L),
                    delta.map(ScanDelta::unchanged).orElse(0L),
                    scan.state().wireName(),
                    scan.createdAt().toString(),
                    scan.state().endedAt().map(Instant::toString).orElse(null),
                    scan.inputs().options().auditName().orElse(null));
        }
    }
}
