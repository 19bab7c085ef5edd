package io.compliancescan.api.casefile;

import io.compliancescan.casefile.FoundCases;
import io.compliancescan.casefile.OpenedCases;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens the cases of one scan. The scan is locked first, so that nobody else does, and nobody reviews it meanwhile. */
@Dependent
class OpenCasesOfScan {

    private final Scans scans;
    private final ReviewedViolations violations;
    private final OpenedCases opened;

    @Inject
    OpenCasesOfScan(Scans scans, ReviewedViolations violations, OpenedCases opened) {
        this.scans = scans;
        this.violations = violations;
        this.opened = opened;
    }

    /** Opens them, unless somebody has done so or the scan is not there any more. */
    @Transactional
    void open(OrganisationId organisation, ScanId id) {
        scans.lock(organisation, id).filter(scan -> !opened.has(id)).ifPresent(this::open);
    }

    private void open(Scan scan) {
        FoundCases cases = new FoundCases(scan.state().endedAt().orElseThrow());
        violations.forEach(scan.id(), cases::add);
        opened.open(scan, cases.list());
    }
}
