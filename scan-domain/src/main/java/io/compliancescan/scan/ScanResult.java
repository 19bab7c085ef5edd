package io.compliancescan.scan;

import java.util.Optional;

/**
 * What a completed scan says.
 *
 * @param violations how many there are, at least 0
 * @param delta what changed since the scan before; empty when there was none
 * @param digest tells two results apart: equal inputs give an equal digest; 64 hexadecimal digits
 */
public record ScanResult(long violations, ComplianceScore score, Optional<ScanDelta> delta, String digest) {}
