package io.compliancescan.api.audit;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditChange;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.Audits;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Changes an audit: all that was asked for, or nothing. */
@Dependent
class ChangeAudit {

    private final Audits audits;
    private final Policies policies;
    private final Uploads uploads;
    private final Mappings mappings;
    private final Scans scans;
    private final Clock clock;

    @Inject
    ChangeAudit(Audits audits, Policies policies, Uploads uploads, Mappings mappings, Scans scans, Clock clock) {
        this.audits = audits;
        this.policies = policies;
        this.uploads = uploads;
        this.mappings = mappings;
        this.scans = scans;
        this.clock = clock;
    }

    /**
     * @throws NotFoundException when the audit, or something that the request names, is not there
     * @throws InvalidInputException when what it names does not belong together
     */
    @Transactional
    void change(OrganisationId owner, String id, ChangeAuditRequest request) {
        Audit audit = AuditId.parse(id)
                .flatMap(auditId -> audits.lock(owner, auditId))
                .orElseThrow(() -> new NotFoundException("Audit not found"));
        request.policy().ifPresent(policy -> requirePolicy(owner, policy));
        request.upload().ifPresent(upload -> requireUpload(owner, upload));
        request.newestScan().ifPresent(scan -> requireScanOf(audit, scan));
        request.connector().ifPresent(connector -> {
            throw new NotFoundException("Connector not found");
        });
        Optional<Mapping> mapping = mapping(owner, request);
        AuditChange change = new AuditChange(request.name(), request.policy(), request.upload(), mapping);
        audits.save(audit.changed(change, clock.instant()));
    }

    private Optional<Mapping> mapping(OrganisationId owner, ChangeAuditRequest request) {
        Optional<Mapping> mapping = request.mapping().map(id -> mappings.find(owner, id)
                .orElseThrow(() -> new NotFoundException("Mapping not found. Confirm mapping first.")));
        if (mapping.map(Mapping::upload)
                .filter(file -> !file.equals(request.upload().orElse(file)))
                .isPresent()) {
            throw InvalidInputException.of(
                    "/mapping_id", "mapping_id names a mapping of another upload. Confirm one for this upload.");
        }
        return mapping;
    }

    private void requirePolicy(OrganisationId owner, PolicyId id) {
        if (policies.find(owner, id).isEmpty()) {
            throw new NotFoundException("Policy not found");
        }
    }

    private void requireUpload(OrganisationId owner, UploadId id) {
        if (uploads.find(owner, id).isEmpty()) {
            throw new NotFoundException("Upload not found. Upload data first.");
        }
    }

    private void requireScanOf(Audit audit, ScanId id) {
        Scan scan = scans.find(audit.organisation(), id).orElseThrow(() -> new NotFoundException("Scan not found"));
        if (scan.inputs()
                .options()
                .auditId()
                .flatMap(AuditId::parse)
                .filter(audit.id()::equals)
                .isEmpty()) {
            throw InvalidInputException.of(
                    "/latest_scan_id",
                    "latest_scan_id names a scan that is not of this audit. A scan belongs to the audit with whose "
                            + "audit_id it was run.");
        }
    }
}
