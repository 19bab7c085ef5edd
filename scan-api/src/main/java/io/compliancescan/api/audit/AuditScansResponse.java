package io.compliancescan.api.audit;

import io.compliancescan.api.query.Pagination;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A page of an audit's scans, newest first.
 *
 * @param connectorId null: there are no connectors
 */
@JsonbPropertyOrder({"auditId", "dataSource", "connectorId", "scans", "pagination"})
public record AuditScansResponse(
        String auditId, String dataSource, String connectorId, List<AuditScanResponse> scans, Pagination pagination) {

    static AuditScansResponse of(AuditId audit, List<AuditScan> scans, Pagination pagination) {
        return new AuditScansResponse(
                audit.toString(),
                DataSource.FILE,
                null,
                scans.stream().map(AuditScanResponse::of).toList(),
                pagination);
    }
}
