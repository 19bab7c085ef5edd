package io.compliancescan.api.audit;

import io.compliancescan.api.query.Pagination;
import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Map;

/** A page of audits; those that were updated last come first. */
@JsonbPropertyOrder({"audits", "pagination"})
public record AuditsResponse(List<Entry> audits, Pagination pagination) {

    static AuditsResponse of(List<Audit> audits, Map<AuditId, AuditScan> newest, Pagination pagination) {
        return new AuditsResponse(
                audits.stream()
                        .map(audit -> Entry.of(AuditOverview.of(audit, newest)))
                        .toList(),
                pagination);
    }

    /** An audit, as far as lists show it. */
    @JsonbPropertyOrder({"id", "name", "status", "policyId", "dataSource", "createdAt", "updatedAt", "latestScanId"})
    public record Entry(
            String id,
            String name,
            String status,
            String policyId,
            String dataSource,
            String createdAt,
            String updatedAt,
            String latestScanId) {

        static Entry of(AuditOverview overview) {
            Audit audit = overview.audit();
            return new Entry(
                    audit.id().toString(),
                    audit.name(),
                    overview.status().wireName(),
                    audit.policy().toString(),
                    DataSource.FILE,
                    audit.createdAt().toString(),
                    audit.updatedAt().toString(),
                    overview.newestId());
        }
    }
}
