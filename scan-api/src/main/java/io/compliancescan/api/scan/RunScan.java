package io.compliancescan.api.scan;

import io.compliancescan.api.batch.ScanJob;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Takes a scan on and has it worked on. Not a transaction: the job must find the scan committed. */
@Dependent
class RunScan {

    private final AcceptScan acceptScan;
    private final ScanJob job;

    @Inject
    RunScan(AcceptScan acceptScan, ScanJob job) {
        this.acceptScan = acceptScan;
        this.job = job;
    }

    Scan run(OrganisationId organisation, RunScanRequest request) {
        Scan scan = acceptScan.accept(organisation, request);
        job.start(scan);
        return scan;
    }
}
