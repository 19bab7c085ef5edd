package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class PreviousScanIT {

    private final Database database;
    private final ScanFixture fixture;

    PreviousScanIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
    }

    @Test
    void itIsTheNewestCompletedOneThatWasAskedForBefore() {
        var policy = fixture.policy(OURS);
        completed(policy, -20);
        var newest = completed(policy, -10);
        add(fixture.pending(OURS, policy, NOW.minusMillis(5)));
        add(fixture.pending(OURS, policy, NOW.minusMillis(4)).failed("no", NOW));
        add(fixture.pending(OURS, policy, NOW.minusMillis(3)).cancelled(NOW));
        var scan = completed(policy, 0);
        completed(policy, 10);

        assertThat(previous(scan)).contains(newest);
    }

    @Test
    void thereIsNoneBeforeTheFirst() {
        var policy = fixture.policy(OURS);
        var first = completed(policy, 0);
        completed(policy, 1);

        assertThat(previous(first)).isEmpty();
    }

    @Test
    void scansOfOtherPoliciesAndOrganisationsDoNotCount() {
        var ours = fixture.policy(OURS);
        completed(fixture.policy(OURS), -10);
        add(StoredScans.completed(fixture.pending(THEIRS, ours, NOW.minusMillis(5)), Optional.empty()));

        assertThat(previous(completed(ours, 0))).isEmpty();
    }

    @Test
    void ofScansThatWereAskedForAtOnceTheIdDecides() {
        var inputs = fixture.inputs(OURS, fixture.policy(OURS));
        var lesser = StoredScans.completed(ScanFixture.pending(id(1), inputs, NOW), Optional.empty());
        var greater = StoredScans.completed(ScanFixture.pending(id(2), inputs, NOW), Optional.empty());
        add(greater);
        add(lesser);

        assertThat(previous(greater)).contains(lesser);
        assertThat(previous(lesser)).isEmpty();
    }

    @Test
    void aClockThatCountsNanosecondsDoesNotMakeAScanItsOwnPredecessor() {
        var policy = fixture.policy(OURS);
        var scan = StoredScans.completed(fixture.pending(OURS, policy, NOW.plusNanos(1)), Optional.empty());
        add(scan);

        assertThat(previous(scan)).isEmpty();
    }

    private Scan completed(PolicyId policy, int millis) {
        var scan = StoredScans.completed(fixture.pending(OURS, policy, NOW.plusMillis(millis)), Optional.empty());
        add(scan);
        return scan;
    }

    private static ScanId id(int last) {
        return new ScanId(UUID.fromString("019d0000-0000-7000-8000-00000000000" + last));
    }

    private void add(Scan scan) {
        database.commit(entities -> new JpaScans(entities).add(scan));
    }

    private Optional<Scan> previous(Scan scan) {
        return database.read(entities -> new JpaScans(entities).previous(scan));
    }
}
