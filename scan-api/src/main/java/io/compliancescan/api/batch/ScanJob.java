package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;
import java.util.OptionalLong;

/** Has scans worked on in the background. Whoever asks for it must not be in a transaction. */
public interface ScanJob {

    /**
     * Starts work on a scan, behind the last of its rules that is done. When the work ends, however it does, it says so by a
     * {@link WorkEnded}.
     *
     * @return by which number the work is known; empty when it could not be started, or the scan was tried too often and has
     *     failed
     */
    OptionalLong start(Lease lease);

    /** Asks work to end behind the rule that is under way. */
    void stop(long execution);
}
