package io.compliancescan.api.metrics;

import io.compliancescan.scan.Scan;

/** Counts and times scans. */
public interface ScanMetrics {

    /** Takes note of a scan that has just ended. */
    void ended(Scan scan);
}
