package io.compliancescan.lease;

import io.compliancescan.scan.ScanId;

/**
 * A scan that has not ended and on which nobody works.
 *
 * @param records how many records it is about, at least 0
 */
public record WaitingScan(ScanId scan, long records) {}
