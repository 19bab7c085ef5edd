package io.compliancescan.scan;

import java.util.Optional;

/** Which run of the job works on a scan, so that it can be taken up again after an interruption. */
public interface ScanJobs {

    /** Remembers the run that works on the scan from now on. */
    void remember(ScanId scan, long execution);

    /** The run that worked on the scan last, or empty when none was started. */
    Optional<Long> execution(ScanId scan);
}
