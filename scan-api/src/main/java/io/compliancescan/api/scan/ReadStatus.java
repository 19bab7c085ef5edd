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
    private final DescribeScan describe;

    @Inject
    ReadStatus(Scans scans, DescribeScan describe) {
        this.scans = scans;
        this.describe = describe;
    }

    /** In a transaction, since also threads read that share a request's entity manager otherwise. */
    @Override
    @Transactional
    public Optional<Snapshot> read(ScanName name) {
        return scans.find(name.organisation(), name.id()).map(this::snapshot);
    }

    private Snapshot snapshot(Scan scan) {
        return Snapshot.of(JsonBytes.of(describe.of(scan)), !scan.unfinished());
    }
}
