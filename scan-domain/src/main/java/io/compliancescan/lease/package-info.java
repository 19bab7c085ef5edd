/**
 * Who works on which scan, and on how many at once. A scan that has not ended is worked on by whoever holds its lease;
 * when a lease runs out, any node may take the scan. Knows scans, and nothing of how they are worked on.
 */
package io.compliancescan.lease;
