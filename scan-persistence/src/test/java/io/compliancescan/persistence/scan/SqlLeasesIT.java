package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.lease.Lease;
import io.compliancescan.lease.Leases;
import io.compliancescan.lease.NodeId;
import io.compliancescan.lease.WaitingScan;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class SqlLeasesIT {

    private static final NodeId NODE = new NodeId(UUID.randomUUID());
    private static final NodeId OTHER = new NodeId(UUID.randomUUID());
    private static final int THREADS = 8;

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans stored;

    SqlLeasesIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.stored = new StoredScans(database);
    }

    @Test
    void scansOfAllOrganisationsWaitTheOldestFirst() {
        Scan late = fixture.pending(OURS, fixture.policy(OURS), ScanFixture.NOW.plusMillis(1));
        Scan early = fixture.pending(THEIRS);
        List.of(late, early.running()).forEach(stored::add);
        stored.add(StoredScans.completed(fixture.pending(OURS), Optional.empty()));
        stored.add(fixture.pending(OURS).failed("why", StoredScans.END));

        assertThat(ask(Leases::waiting))
                .containsExactly(new WaitingScan(early.id(), 50_000), new WaitingScan(late.id(), 50_000));
    }

    @Test
    void aScanIsTakenOnce() {
        ScanId scan = added();

        Optional<Lease> first = take(scan, NODE);

        assertThat(first).contains(new Lease(OURS, scan, NODE, 1, 1));
        assertThat(take(scan, OTHER)).isEmpty();
        assertThat(take(scan, NODE)).isEmpty();
        assertThat(ask(Leases::waiting)).isEmpty();
    }

    @Test
    void ofManyWhoWantAScanOneGetsIt() throws Exception {
        ScanId scan = added();
        Callable<Optional<Lease>> want = () -> take(scan, new NodeId(UUID.randomUUID()));
        var pool = Executors.newFixedThreadPool(THREADS);
        int got = 0;
        try {
            for (Future<Optional<Lease>> taken : pool.invokeAll(Collections.nCopies(5 * THREADS, want))) {
                got += taken.get().isPresent() ? 1 : 0;
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(got).isEqualTo(1);
        assertThat(database.value("SELECT lease_token FROM scan")).isEqualTo("1");
    }

    @Test
    void whatHasEndedOrIsGoneIsNotTaken() {
        Scan failed = fixture.pending(OURS).failed("why", StoredScans.END);
        stored.add(failed);

        assertThat(take(failed.id(), NODE)).isEmpty();
        assertThat(take(new ScanId(UUID.randomUUID()), NODE)).isEmpty();
    }

    @Test
    void aLeaseThatRanOutIsTakenByOthersAndHoldsNoMore() {
        Lease first = taken();
        runOut();

        assertThat(ask(Leases::waiting)).hasSize(1);
        Lease second = take(first.scan(), OTHER).orElseThrow();

        assertThat(second).isEqualTo(new Lease(OURS, first.scan(), OTHER, 2, 2));
        assertThat(lock(first)).isEmpty();
        assertThat(lock(second)).isPresent();
        assertThat(holds(first)).isFalse();
        assertThat(holds(second)).isTrue();
    }

    @Test
    void aLeaseThatRanOutStillHoldsUntilSomebodyTakesIt() {
        Lease lease = taken();
        runOut();

        assertThat(lock(lease)).isPresent();
        assertThat(renew(lease)).containsExactly(lease);
        assertThat(ask(Leases::waiting)).isEmpty();
    }

    @Test
    void aRenewedLeaseHoldsForAnotherTerm() {
        Lease lease = taken();
        database.execute("UPDATE scan SET lease_until = UTC_TIMESTAMP(3) + INTERVAL 1 SECOND");

        renew(lease);

        assertThat(secondsLeft()).isBetween(Leases.TERM.toSeconds() - 5, Leases.TERM.toSeconds());
    }

    @Test
    void aLeaseThatAnotherHasIsNotRenewed() {
        Lease lost = taken();
        runOut();
        Lease held = take(lost.scan(), OTHER).orElseThrow();

        assertThat(renew(lost)).isEmpty();
        assertThat(renew(held)).containsExactly(held);
    }

    @Test
    void theLeaseOfAScanThatHasEndedIsNotRenewed() {
        Lease lease = taken();
        stored.save(find(lease).cancelled(StoredScans.END));

        assertThat(renew(lease)).isEmpty();
        assertThat(lock(lease)).isEmpty();
    }

    @Test
    void aScanThatIsBeingChangedIsNeitherTakenNorWaitedFor() {
        Lease lease = taken();
        runOut();

        database.commit(entities -> {
            assertThat(new SqlLeases(entities, new JpaScans(entities)).lock(lease))
                    .isPresent();

            assertThat(take(lease.scan(), OTHER)).isEmpty();
            assertThat(renew(lease)).containsExactly(lease);
        });

        assertThat(ask(Leases::waiting)).as("renewed by the change").isEmpty();
    }

    @Test
    void attemptsCountUntilARuleIsFinished() {
        Lease first = taken();
        runOut();
        Lease second = take(first.scan(), NODE).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);

        run(leases -> leases.advanced(second));
        runOut();

        assertThat(take(first.scan(), NODE).orElseThrow().attempt()).isEqualTo(2);
        assertThat(secondsLeft()).isPositive();
    }

    @Test
    void whatWasGivenBackIsTakenAtOnceAndTheAttemptDoesNotCount() {
        Lease lease = taken();

        run(leases -> leases.giveBack(lease));

        assertThat(lock(lease)).isEmpty();
        assertThat(take(lease.scan(), OTHER)).contains(new Lease(OURS, lease.scan(), OTHER, 2, 1));
    }

    @Test
    void whatWasPostponedWaitsAWhileAndTheAttemptCounts() {
        Lease lease = taken();

        assertThat(postpone(lease)).isTrue();
        run(leases -> leases.giveBack(lease));

        assertThat(ask(Leases::waiting)).isEmpty();
        assertThat(lock(lease)).isEmpty();
        assertThat(secondsLeft()).isBetween(50L, 60L);
        runOut();
        assertThat(take(lease.scan(), OTHER)).contains(new Lease(OURS, lease.scan(), OTHER, 2, 2));
    }

    @Test
    void whatWasTriedAsOftenAsItMayBeIsNotPostponed() {
        Lease last = taken();
        while (last.attempt() < Lease.MOST_ATTEMPTS) {
            assertThat(postpone(last)).isTrue();
            runOut();
            last = take(last.scan(), NODE).orElseThrow();
        }

        assertThat(postpone(last)).isFalse();
        assertThat(lock(last)).isPresent();
    }

    @Test
    void whoHasLostALeaseDoesNotGiveItBack() {
        Lease lost = taken();
        runOut();
        Lease held = take(lost.scan(), OTHER).orElseThrow();

        run(leases -> leases.giveBack(lost));
        assertThat(postpone(lost)).isFalse();

        assertThat(lock(held)).isPresent();
    }

    private ScanId added() {
        Scan scan = fixture.pending(OURS);
        stored.add(scan);
        return scan.id();
    }

    private Lease taken() {
        return take(added(), NODE).orElseThrow();
    }

    private Optional<Lease> take(ScanId scan, NodeId node) {
        return ask(leases -> leases.take(scan, node));
    }

    private Set<Lease> renew(Lease lease) {
        return ask(leases -> leases.renew(Set.of(lease)));
    }

    private Optional<Scan> lock(Lease lease) {
        return ask(leases -> leases.lock(lease));
    }

    private boolean holds(Lease lease) {
        return ask(leases -> leases.holds(lease));
    }

    private boolean postpone(Lease lease) {
        return ask(leases -> leases.postpone(lease, Duration.ofSeconds(60)));
    }

    private Scan find(Lease lease) {
        return stored.list(scans -> scans.newest(OURS, 1)).get(0);
    }

    private void runOut() {
        database.execute("UPDATE scan SET lease_until = UTC_TIMESTAMP(3)");
    }

    private long secondsLeft() {
        return Long.parseLong(database.value("SELECT TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(3), lease_until) FROM scan"));
    }

    private <T> T ask(Function<Leases, T> work) {
        return database.inTransaction(entities -> work.apply(new SqlLeases(entities, new JpaScans(entities))));
    }

    private void run(Consumer<Leases> work) {
        database.commit(entities -> work.accept(new SqlLeases(entities, new JpaScans(entities))));
    }
}
