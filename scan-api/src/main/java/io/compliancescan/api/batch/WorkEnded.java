package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;

/**
 * The work on a scan has ended, whatever became of the scan.
 *
 * @param failed whether it ended by a failure
 */
public record WorkEnded(Lease lease, boolean failed) {}
