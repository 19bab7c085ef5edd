package io.compliancescan.api.scan;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.audit.AuditScans;
import io.compliancescan.audit.Audits;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Puts into the request of a rescan what its client left out and the audit that it names has. */
@Dependent
class CompleteRescan {

    private final Audits audits;
    private final AuditScans auditScans;
    private final Scans scans;

    @Inject
    CompleteRescan(Audits audits, AuditScans auditScans, Scans scans) {
        this.audits = audits;
        this.auditScans = auditScans;
        this.scans = scans;
    }

    /**
     * In a transaction, so that all that is known of the audit is of one moment.
     *
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is malformed, or is missing and not
     *     known of the audit
     */
    @Transactional
    RunScanRequest complete(OrganisationId organisation, JsonBody body) {
        Optional<Audit> audit = body.value("audit_id")
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .flatMap(AuditId::parse)
                .flatMap(id -> audits.find(organisation, id));
        return RunScanRequest.read(
                body,
                new RunScanRequest.Known(
                        audit.map(Audit::policy),
                        audit.flatMap(Audit::upload),
                        audit.flatMap(Audit::mapping),
                        audit.flatMap(this::newest)
                                .map(scan -> scan.inputs().options().allowPartial())
                                .orElse(false)));
    }

    private Optional<Scan> newest(Audit audit) {
        AuditScan newest =
                auditScans.newest(audit.organisation(), List.of(audit.id())).get(audit.id());
        return Optional.ofNullable(newest).flatMap(scan -> scans.find(audit.organisation(), scan.id()));
    }
}
