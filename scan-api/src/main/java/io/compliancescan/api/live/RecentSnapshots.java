package io.compliancescan.api.live;

import java.util.Optional;
import java.util.function.Supplier;

/** Remembers for a moment how scans were, so that many who ask at once cost one reading. */
interface RecentSnapshots {

    /**
     * What was read of the scan less than a quarter of a second ago; else what the reading gives now. While somebody
     * reads, others who ask for the same scan wait for it.
     */
    Optional<Snapshot> find(ScanName scan, Supplier<Optional<Snapshot>> reading);

    /** Who asks for the scan from now on gets what is read from now on. */
    void forget(ScanName scan);
}
