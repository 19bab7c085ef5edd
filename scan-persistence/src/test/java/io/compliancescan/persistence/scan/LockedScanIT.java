package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.Progress;
import io.compliancescan.scan.Scan;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class LockedScanIT {

    private static final int RULES = 40;
    private static final int THREADS = 8;

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans stored;

    LockedScanIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredScans(database);
    }

    @Test
    void ofManyWhoChangeItAtOnceNoneUndoesWhatAnotherDid() throws Exception {
        Scan pending = fixture.pending(OURS);
        Scan scan = Scan.pending(pending.id(), pending.inputs(), RULES, ScanFixture.NOW)
                .running();
        stored.add(scan);

        Callable<Void> finishOneRule = () -> {
            stored.write(scans ->
                    scans.save(scans.lock(OURS, scan.id()).orElseThrow().ruleFinished()));
            return null;
        };
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<Void> done : pool.invokeAll(Collections.nCopies(RULES, finishOneRule))) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(stored.find(OURS, scan)).map(Scan::progress).contains(new Progress(RULES, RULES));
    }

    @Test
    void itComesWithItsHistory() {
        Scan scan = StoredScans.completed(fixture.pending(OURS), Optional.empty());
        stored.add(scan);

        assertThat(locked(OURS, scan)).containsExactly(scan);
        assertThat(locked(THEIRS, scan)).isEmpty();
    }

    private List<Scan> locked(OrganisationId organisation, Scan scan) {
        return database.inTransaction(entities ->
                new JpaScans(entities).lock(organisation, scan.id()).stream().toList());
    }
}
