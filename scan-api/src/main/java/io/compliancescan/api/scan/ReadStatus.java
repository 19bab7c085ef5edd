package io.compliancescan.api.scan;

import io.compliancescan.api.json.JsonBytes;
import io.compliancescan.api.live.ScanName;
import io.compliancescan.api.live.Snapshot;
import io.compliancescan.api.live.SnapshotReader;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Reads the status of scans. */
@Dependent
class ReadStatus implements SnapshotReader {

    private final Scans scans;

    @Inject
    ReadStatus(Scans scans) {
        this.scans = scans;
    }

    /** In a transaction, since also threads read that share a request's entity manager otherwise. */
    @Override
    @Transactional
    public Optional<Snapshot> read(ScanName name) {
        return scans.find(name.organisation(), name.id()).map(ReadStatus::snapshot);
    }

    private static Snapshot snapshot(Scan scan) {
        return Snapshot.of(JsonBytes.of(ScanResponse.of(scan)), !scan.unfinished());
    }
}
