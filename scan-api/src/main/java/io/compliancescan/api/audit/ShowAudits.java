package io.compliancescan.api.audit;

import io.compliancescan.api.query.Page;
import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.audit.AuditScans;
import io.compliancescan.audit.Audits;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Reads audits and their scans. Each answer is of one moment, hence the transactions. */
@Dependent
class ShowAudits {

    private final Audits audits;
    private final AuditScans scans;
    private final Policies policies;
    private final Uploads uploads;

    @Inject
    ShowAudits(Audits audits, AuditScans scans, Policies policies, Uploads uploads) {
        this.audits = audits;
        this.scans = scans;
        this.policies = policies;
        this.uploads = uploads;
    }

    @Transactional
    AuditsResponse page(OrganisationId organisation, Page page) {
        List<Audit> found = audits.page(organisation, page.offset(), page.limit());
        Map<AuditId, AuditScan> newest =
                scans.newest(organisation, found.stream().map(Audit::id).toList());
        return AuditsResponse.of(found, newest, page.of(audits.count(organisation)));
    }

    /** @throws NotFoundException when there is no such audit */
    @Transactional
    AuditResponse one(OrganisationId organisation, String id) {
        Audit audit = find(organisation, id);
        Map<AuditId, AuditScan> newest = scans.newest(organisation, List.of(audit.id()));
        return AuditResponse.of(
                AuditOverview.of(audit, newest),
                policies.find(organisation, audit.policy()).orElseThrow(),
                audit.upload().flatMap(upload -> uploads.find(organisation, upload)));
    }

    /** @throws NotFoundException when there is no such audit */
    @Transactional
    AuditScansResponse scans(OrganisationId organisation, String id, Page page) {
        AuditId audit = find(organisation, id).id();
        return AuditScansResponse.of(
                audit,
                scans.page(organisation, audit, page.offset(), page.limit()),
                page.of(scans.count(organisation, audit)));
    }

    private Audit find(OrganisationId organisation, String id) {
        return AuditId.parse(id)
                .flatMap(audit -> audits.find(organisation, audit))
                .orElseThrow(() -> new NotFoundException("Audit not found"));
    }
}
