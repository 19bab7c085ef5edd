package io.compliancescan.api.batch;

import io.compliancescan.scan.Scan;

/** Has scans worked on in the background. */
public interface ScanJob {

    /** Starts work on a scan that was accepted and committed; never inside a transaction. */
    void start(Scan scan);

    /** Goes on with a scan whose work was interrupted, behind the last rule that is done. */
    void resume(Scan scan);
}
