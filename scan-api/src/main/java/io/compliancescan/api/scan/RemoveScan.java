package io.compliancescan.api.scan;

import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes a scan that has ended. */
@Dependent
class RemoveScan {

    private final Scans scans;

    @Inject
    RemoveScan(Scans scans) {
        this.scans = scans;
    }

    /**
     * @throws ConflictException while the scan has not ended
     */
    @Transactional
    void remove(Scan scan) {
        if (scan.unfinished()) {
            throw new ConflictException("The scan is " + scan.state().wireName() + ". Delete it once it has ended.");
        }
        scans.remove(scan);
    }
}
