package io.compliancescan.api.audit;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.audit.AuditStatus;
import io.compliancescan.scan.ScanState;
import java.util.Map;
import java.util.Optional;

/** An audit, and its scan that was asked for last. */
record AuditOverview(Audit audit, Optional<AuditScan> newest) {

    static AuditOverview of(Audit audit, Map<AuditId, AuditScan> newest) {
        return new AuditOverview(audit, Optional.ofNullable(newest.get(audit.id())));
    }

    AuditStatus status() {
        return AuditStatus.of(audit, newest);
    }

    /** The id of the newest scan, or null. */
    String newestId() {
        return newest.map(scan -> scan.id().toString()).orElse(null);
    }

    /** Why the audit failed, or null where it did not. */
    String failure() {
        return newest.map(AuditScan::state)
                .filter(state -> status() == AuditStatus.FAILED)
                .map(state -> ((ScanState.Failed) state).reason())
                .orElse(null);
    }
}
