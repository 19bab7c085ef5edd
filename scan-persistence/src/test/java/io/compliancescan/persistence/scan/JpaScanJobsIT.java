package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaScanJobsIT {

    private final Database database;
    private Scan scan;

    JpaScanJobsIT(Database database) {
        this.database = database;
    }

    @BeforeEach
    void prepareAScan() {
        scan = new ScanFixture(database).pending(OURS);
    }

    @Test
    void theLastExecutionIsRemembered() {
        database.commit(entities -> new JpaScans(entities).add(scan));
        assertThat(execution(scan.id())).isEmpty();

        remember(scan.id(), 1);
        remember(scan.id(), Long.MAX_VALUE);

        assertThat(execution(scan.id())).contains(Long.MAX_VALUE);
        assertThat(database.column("SELECT organisation_id FROM scan_job")).containsExactly("ours");
    }

    @Test
    void aScanThatIsAddedInTheSameTransactionIsRememberedToo() {
        database.commit(entities -> {
            new JpaScans(entities).add(scan);
            new JpaScanJobs(entities).remember(scan.id(), 5);
        });

        assertThat(execution(scan.id())).contains(5L);
    }

    @Test
    void aRemovedScanIsNotRemembered() {
        var gone = new ScanId(UUID.randomUUID());

        remember(gone, 1);

        assertThat(execution(gone)).isEmpty();
    }

    private void remember(ScanId id, long execution) {
        database.commit(entities -> new JpaScanJobs(entities).remember(id, execution));
    }

    private Optional<Long> execution(ScanId id) {
        return database.read(entities -> new JpaScanJobs(entities).execution(id));
    }
}
