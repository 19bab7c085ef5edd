package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.api.live.LiveScans;
import io.compliancescan.api.live.ScanName;
import io.compliancescan.api.live.Snapshot;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds the status of a scan that a path names. */
@Dependent
public class FindStatus {

    private final LiveScans scans;
    private final Caller caller;

    @Inject
    FindStatus(LiveScans scans, Caller caller) {
        this.scans = scans;
        this.caller = caller;
    }

    /**
     * The caller's scan of that id, as it was less than a quarter of a second ago.
     *
     * @throws NotFoundException when there is none, or when the text is no id
     */
    public Snapshot named(String id) {
        return ScanId.parse(id)
                .map(scanId -> new ScanName(caller.organisation(), scanId))
                .flatMap(scans::find)
                .orElseThrow(() -> new NotFoundException("Scan not found"));
    }
}
