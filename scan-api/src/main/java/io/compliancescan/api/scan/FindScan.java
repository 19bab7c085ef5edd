package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds a scan that a path names. */
@Dependent
public class FindScan {

    private final Scans scans;
    private final Caller caller;

    @Inject
    FindScan(Scans scans, Caller caller) {
        this.scans = scans;
        this.caller = caller;
    }

    /**
     * The caller's scan of that id.
     *
     * @throws NotFoundException when there is none, or when the text is no id
     */
    public Scan named(String id) {
        return ScanId.parse(id)
                .flatMap(scanId -> scans.find(caller.organisation(), scanId))
                .orElseThrow(() -> new NotFoundException("Scan not found"));
    }

    /**
     * The same, if it is completed.
     *
     * @param otherwise a sentence for people, on what a completed scan can be used for
     * @throws ConflictException when it is not
     */
    public Scan completed(String id, String otherwise) {
        Scan scan = named(id);
        if (!(scan.state() instanceof ScanState.Completed)) {
            throw new ConflictException("The scan is " + scan.state().wireName() + ". " + otherwise);
        }
        return scan;
    }
}
