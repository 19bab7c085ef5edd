package io.compliancescan.api.scan;

import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes a scan that has ended. */
@Dependent
class RemoveScan {

    private final AnnouncedScans scans;

    @Inject
    RemoveScan(AnnouncedScans scans) {
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
