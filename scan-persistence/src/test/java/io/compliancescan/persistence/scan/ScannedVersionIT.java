package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.Scan;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class ScannedVersionIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans scans;

    ScannedVersionIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.scans = new StoredScans(database);
    }

    @Test
    void aPolicyWithoutCompletedScansHasNone() {
        var policy = fixture.policy(OURS);
        scans.add(fixture.pending(OURS, policy, NOW));
        scans.add(fixture.pending(OURS, policy, NOW.plusMillis(1)).failed("no", NOW));
        completed(fixture.policy(OURS), 2);

        assertThat(scanned(OURS, policy)).isEmpty();
    }

    @Test
    void itIsThatOfTheNewestScanThatIsCompletedByOneStatement() {
        var policy = fixture.policy(OURS);
        var older = completed(policy, 1);
        var newer = completed(policy, 2);
        versionOf(older, policy, 7);
        versionOf(newer, policy, 4);
        scans.add(fixture.pending(OURS, policy, NOW.plusMillis(3)));

        assertThat(scanned(OURS, policy)).hasValue(4);
        assertThat(scanned(THEIRS, policy)).isEmpty();
        assertThat(database.selects(entities -> new JpaScans(entities).versionScannedLast(OURS, policy)))
                .isEqualTo(1);
    }

    private Scan completed(PolicyId policy, int millis) {
        Scan scan = StoredScans.completed(fixture.pending(OURS, policy, NOW.plusMillis(millis)), Optional.empty());
        scans.add(scan);
        return scan;
    }

    private void versionOf(Scan scan, PolicyId policy, int version) {
        database.execute("INSERT INTO policy_version (policy_id, version, organisation_id, document, created_at)"
                + " SELECT policy_id, " + version + ", organisation_id, document, created_at FROM policy_version"
                + " WHERE version = 1 AND policy_id = '" + policy + "'");
        database.execute("UPDATE scan SET policy_version = " + version + " WHERE id = '" + scan.id() + "'");
    }

    private OptionalInt scanned(OrganisationId organisation, PolicyId policy) {
        return database.read(entities -> new JpaScans(entities).versionScannedLast(organisation, policy));
    }
}
