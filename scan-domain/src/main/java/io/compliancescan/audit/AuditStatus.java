package io.compliancescan.audit;

import io.compliancescan.scan.ScanState;
import java.util.Locale;
import java.util.Optional;

/** How an audit stands, told by what it has and by its newest scan. */
public enum AuditStatus {

    /** It lacks a file, or a mapping of it. */
    DRAFT,

    /** It has all that a scan needs, and none was run of it to an end that counts: a cancelled one does not. */
    READY_TO_SCAN,

    /** Its newest scan has not ended. */
    SCAN_RUNNING,

    /** Its newest scan was of what it has now, and is completed. */
    COMPLETED,

    /** Its newest scan was of what it has now, and failed. */
    FAILED;

    /**
     * @param newest the scan of the audit that was asked for last
     */
    public static AuditStatus of(Audit audit, Optional<AuditScan> newest) {
        if (newest.filter(scan -> scan.state().endedAt().isEmpty()).isPresent()) {
            return SCAN_RUNNING;
        }
        return newest.filter(audit::isAbout)
                .flatMap(scan -> ofEnded(scan.state()))
                .orElse(audit.ready() ? READY_TO_SCAN : DRAFT);
    }

    /** The name as clients see it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Optional<AuditStatus> ofEnded(ScanState state) {
        if (state instanceof ScanState.Completed) {
            return Optional.of(COMPLETED);
        }
        return state instanceof ScanState.Failed ? Optional.of(FAILED) : Optional.empty();
    }
}
