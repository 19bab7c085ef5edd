package io.compliancescan.api.live;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Scans as they are, or were less than a quarter of a second ago. */
@Dependent
public class LiveScans {

    private final Instance<SnapshotReader> readers;
    private final RecentSnapshots recent;

    @Inject
    LiveScans(Instance<SnapshotReader> readers, RecentSnapshots recent) {
        this.readers = readers;
        this.recent = recent;
    }

    /** The scan, if there is one and it is the organisation's. */
    public Optional<Snapshot> find(ScanName scan) {
        return recent.find(scan, () -> read(scan));
    }

    /** What reads is made where something has to be read, which is seldom. */
    private Optional<Snapshot> read(ScanName scan) {
        try (Instance.Handle<SnapshotReader> reader = readers.getHandle()) {
            return reader.get().read(scan);
        }
    }
}
