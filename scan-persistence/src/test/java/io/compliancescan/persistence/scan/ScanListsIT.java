package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several scans at once. */
@ExtendWith(MariaDb.class)
class ScanListsIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans stored;

    ScanListsIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredScans(database);
    }

    @Test
    void theNewestComeFirstAndNoMoreThanAskedFor() {
        var policy = fixture.policy(OURS);
        var inputs = fixture.inputs(OURS, policy);
        var oldest = fixture.pending(OURS, policy, NOW);
        var lesser = ScanFixture.pending(id(1), inputs, NOW.plusMillis(1));
        var greater = ScanFixture.pending(id(2), inputs, NOW.plusMillis(1));
        var newest = StoredScans.completed(fixture.pending(OURS, policy, NOW.plusMillis(2)), Optional.empty());
        List.of(newest, lesser, oldest, greater).forEach(stored::add);

        assertThat(stored.list(scans -> scans.newest(OURS, 10))).containsExactly(newest, greater, lesser, oldest);
        assertThat(stored.list(scans -> scans.newest(OURS, 2))).containsExactly(newest, greater);
    }

    @Test
    void onlyCompletedScansAreCompleted() {
        var policy = fixture.policy(OURS);
        var first = StoredScans.completed(fixture.pending(OURS, policy, NOW), Optional.empty());
        var second = StoredScans.completed(
                fixture.pending(OURS, policy, NOW.plusMillis(1)), Optional.of(StoredScans.delta()));
        stored.add(first);
        stored.add(second);
        stored.add(fixture.pending(OURS));
        stored.add(fixture.pending(OURS).running());
        stored.add(fixture.pending(OURS).failed("no", StoredScans.END));

        assertThat(stored.list(scans -> scans.completed(OURS))).containsExactly(second, first);
        assertThat(stored.list(scans -> scans.completed(OURS, 0, 1))).containsExactly(second);
        assertThat(stored.list(scans -> scans.completed(OURS, 1, 1))).containsExactly(first);
        assertThat(stored.list(scans -> scans.completed(OURS, 2, 1))).isEmpty();
        assertThat(stored.count(scans -> scans.completedCount(OURS))).isEqualTo(2);
        assertThat(stored.count(scans -> scans.completedCount(THEIRS))).isZero();
    }

    @Test
    void aListTakesTwoStatementsHoweverLongItIs() {
        var policy = fixture.policy(OURS);
        var all = IntStream.range(0, 20)
                .mapToObj(minute -> StoredScans.completed(
                        fixture.pending(OURS, policy, NOW.minusSeconds(60L * minute)), Optional.empty()))
                .toList();
        all.forEach(stored::add);

        assertThat(database.selects(entities ->
                        assertThat(new JpaScans(entities).newest(OURS, 100)).isEqualTo(all)))
                .isEqualTo(2);
    }

    @Test
    void aScanWithItsHistoryTakesOneStatement() {
        var scan = StoredScans.completed(fixture.pending(OURS), Optional.of(StoredScans.delta()));
        stored.add(scan);

        assertThat(database.selects(entities ->
                        assertThat(new JpaScans(entities).find(OURS, scan.id())).contains(scan)))
                .isEqualTo(1);
    }

    private static ScanId id(int last) {
        return new ScanId(UUID.fromString("019d0000-0000-7000-8000-00000000000" + last));
    }
}
