package io.compliancescan.scan;

import java.time.Instant;

/**
 * What was asked for under a key first.
 *
 * @param requestSha256 what the body of the request hashed to; 64 hexadecimal digits
 * @param scan the scan that was accepted; it may have been removed since
 * @param expiresAt when the key is free again
 */
public record KeyedRun(RunKey key, String requestSha256, ScanId scan, Instant expiresAt) {}
