package io.compliancescan.lease;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.ScanId;

/**
 * The right of a node to work on a scan, until it runs out. Whoever changes a scan that is under way shows it, so that a
 * node that was paused and comes back cannot write into a scan that another has taken (a fencing token; Kleppmann,
 * "Designing Data-Intensive Applications", chapter 8).
 *
 * @param token greater than that of every earlier lease of the scan, from 1
 * @param attempt how often the scan was taken since one of its rules was finished, this time included; from 1
 */
public record Lease(OrganisationId organisation, ScanId scan, NodeId node, long token, int attempt) {

    /** A scan that was taken so often, and did not get one rule further, is given up. */
    public static final int MOST_ATTEMPTS = 3;

    public Lease {
        if (token < 1 || attempt < 1) {
            throw new IllegalArgumentException("lease " + token + ", attempt " + attempt);
        }
    }

    /** Whether the scan was tried as often as it may be, before this lease. */
    public boolean isOneTooMany() {
        return attempt > MOST_ATTEMPTS;
    }
}
