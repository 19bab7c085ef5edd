package io.compliancescan.api.live;

import java.util.Optional;

/** Reads scans as clients see them. */
public interface SnapshotReader {

    /** The scan as it is now, if there is one and it is the organisation's. */
    Optional<Snapshot> read(ScanName scan);
}
