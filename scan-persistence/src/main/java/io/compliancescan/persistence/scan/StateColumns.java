package io.compliancescan.persistence.scan;

import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.ScanState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** The columns that say where a scan is in its life. Which of them are null depends on the state. */
@Embeddable
class StateColumns {

    @Column(name = "state")
    private String name;

    @Column(name = "ended_at")
    private String endedAt;

    @Column(name = "failure_reason")
    private String failureReason;

    @Column(name = "violation_count")
    private Long violations;

    private BigDecimal score;

    private String digest;

    @Column(name = "previous_scan_id")
    private String previousId;

    @Column(name = "delta_added")
    private Long added;

    @Column(name = "delta_resolved")
    private Long resolved;

    @Column(name = "delta_unchanged")
    private Long unchanged;

    /** For JPA. */
    StateColumns() {}

    StateColumns(ScanState value) {
        this.name = value.wireName();
        this.endedAt = value.endedAt().map(UtcTime::write).orElse(null);
        if (value instanceof ScanState.Completed completed) {
            set(completed.result());
        } else if (value instanceof ScanState.Failed failed) {
            this.failureReason = failed.reason();
        }
    }

    ScanState toDomain() {
        return switch (name) {
            case "pending" -> new ScanState.Pending();
            case "running" -> new ScanState.Running();
            case "completed" -> new ScanState.Completed(UtcTime.read(endedAt), result());
            case "failed" -> new ScanState.Failed(UtcTime.read(endedAt), failureReason);
            case "cancelled" -> new ScanState.Cancelled(UtcTime.read(endedAt));
            default -> throw new IllegalStateException("unknown scan state " + name);
        };
    }

    private void set(ScanResult result) {
        this.violations = result.violations();
        this.score = result.score().value();
        this.digest = result.digest();
        result.delta().ifPresent(delta -> {
            this.previousId = delta.previous().toString();
            this.added = delta.added();
            this.resolved = delta.resolved();
            this.unchanged = delta.unchanged();
        });
    }

    private ScanResult result() {
        Optional<ScanDelta> delta = Optional.ofNullable(previousId)
                .map(previous -> new ScanDelta(added, resolved, unchanged, new ScanId(UUID.fromString(previous))));
        return new ScanResult(violations, new ComplianceScore(score), delta, digest);
    }
}
