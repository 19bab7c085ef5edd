package io.compliancescan.api.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Scans as they are, or were less than a quarter of a second ago. */
@Dependent
public class LiveScans {

    private final SnapshotReader reader;
    private final RecentSnapshots recent;

    @Inject
    LiveScans(SnapshotReader reader, RecentSnapshots recent) {
        this.reader = reader;
        this.recent = recent;
    }

    /** The scan, if there is one and it is the organisation's. */
    public Optional<Snapshot> find(ScanName scan) {
        return recent.find(scan, () -> reader.read(scan));
    }
}
