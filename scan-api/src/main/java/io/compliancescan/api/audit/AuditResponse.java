package io.compliancescan.api.audit;

import io.compliancescan.api.policy.PolicyResponse;
import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditStatus;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.Policy;
import io.compliancescan.upload.Upload;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;

/**
 * An audit with what it is about and its newest scan.
 *
 * @param connectorId null: there are no connectors
 * @param errorMessage why its newest scan failed; null where it did not
 * @param upload the file that was scanned last, or was chosen since; null before
 * @param canRescan whether the newest scan can be run again as it was
 */
@JsonbPropertyOrder({
    "id",
    "name",
    "status",
    "organizationId",
    "policyId",
    "dataSource",
    "connectorId",
    "errorMessage",
    "createdAt",
    "updatedAt",
    "policy",
    "upload",
    "mapping",
    "latestScanId",
    "latestScan",
    "canRescan"
})
public record AuditResponse(
        String id,
        String name,
        String status,
        String organizationId,
        String policyId,
        String dataSource,
        String connectorId,
        String errorMessage,
        String createdAt,
        String updatedAt,
        PolicyOfAudit policy,
        UploadOfAudit upload,
        MappingOfAudit mapping,
        String latestScanId,
        AuditScanResponse latestScan,
        boolean canRescan) {

    static AuditResponse of(AuditOverview overview, Policy policy, Optional<Upload> upload) {
        Audit audit = overview.audit();
        return new AuditResponse(
                audit.id().toString(),
                audit.name(),
                overview.status().wireName(),
                audit.organisation().value(),
                audit.policy().toString(),
                DataSource.FILE,
                null,
                overview.failure(),
                audit.createdAt().toString(),
                audit.updatedAt().toString(),
                PolicyOfAudit.of(policy),
                upload.map(UploadOfAudit::of).orElse(null),
                audit.mapping().map(MappingOfAudit::of).orElse(null),
                overview.newestId(),
                overview.newest().map(AuditScanResponse::of).orElse(null),
                overview.status() == AuditStatus.COMPLETED);
    }

    /** What the audit is examined by. */
    @JsonbPropertyOrder({"id", "name", "type", "prebuiltType", "version", "rulesCount"})
    public record PolicyOfAudit(String id, String name, String type, String prebuiltType, int version, int rulesCount) {

        static PolicyOfAudit of(Policy policy) {
            return new PolicyOfAudit(
                    policy.id().toString(),
                    policy.content().name(),
                    PolicyResponse.kind(policy),
                    policy.content().pack().orElse(null),
                    policy.version(),
                    policy.content().rules().size());
        }
    }

    /** The file that the audit is about. */
    @JsonbPropertyOrder({"id", "fileName", "rowCount"})
    public record UploadOfAudit(String id, String fileName, int rowCount) {

        static UploadOfAudit of(Upload upload) {
            return new UploadOfAudit(
                    upload.id().toString(), upload.fileName(), upload.profile().records());
        }
    }

    /** How that file is read. Only what was confirmed is kept, so that it is always ready. */
    @JsonbPropertyOrder({"id", "ready"})
    public record MappingOfAudit(String id, boolean ready) {

        static MappingOfAudit of(MappingId mapping) {
            return new MappingOfAudit(mapping.toString(), true);
        }
    }
}
