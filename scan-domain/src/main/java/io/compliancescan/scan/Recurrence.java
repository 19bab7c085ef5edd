package io.compliancescan.scan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * In which completed scans of a policy a signature was violated.
 *
 * @param scans those that applied the rule, the oldest first
 */
public record Recurrence(List<InScan> scans) {

    public Recurrence {
        scans = List.copyOf(scans);
    }

    /** When the first scan was asked for that has it; empty when none has. */
    public Optional<Instant> firstSeen() {
        return scans.stream().filter(InScan::seen).map(InScan::at).findFirst();
    }

    /** When the last scan was asked for that has it; empty when none has. */
    public Optional<Instant> lastSeen() {
        return scans.stream().filter(InScan::seen).map(InScan::at).reduce((earlier, later) -> later);
    }

    /** How often it was there again after a scan that did not have it any more. */
    public int timesReopened() {
        int reopened = 0;
        boolean everSeen = false;
        boolean seenBefore = false;
        for (InScan scan : scans) {
            if (scan.seen() && everSeen && !seenBefore) {
                reopened++;
            }
            everSeen |= scan.seen();
            seenBefore = scan.seen();
        }
        return reopened;
    }

    /**
     * A scan.
     *
     * @param at when it was asked for
     * @param violations how many it has of the signature
     */
    public record InScan(ScanId scan, Instant at, long violations) {

        boolean seen() {
            return violations > 0;
        }
    }
}
