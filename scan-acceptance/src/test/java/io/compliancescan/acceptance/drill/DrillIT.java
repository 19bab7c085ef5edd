package io.compliancescan.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.compliancescan.acceptance.client.Poll;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.server.Product;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Scans are disturbed at random moments. A minute after it is over, each of them has the result that it always has. */
class DrillIT {

    /** Longer than a lease. */
    private static final Duration PAUSE = Duration.ofSeconds(25);

    private static final Duration FULL = Duration.ofSeconds(5);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration INTERVAL = Duration.ofMillis(50);

    /** By how many nodes they have; started when a drill wants one. */
    private static final Map<Integer, Site> SITES = new HashMap<>();

    @AfterAll
    static void stop() {
        SITES.values().forEach(Site::close);
        SITES.clear();
    }

    @Test
    void theServerIsKilled() {
        drill("server", 1, (site, scan, tally) -> {
            site.node(0).kill();
            takeover(site, scan, tally, () -> site.startAgain(0));
            return 0;
        });
    }

    @Test
    void oneNodeOfTwoIsKilled() {
        drill("node", 2, (site, scan, tally) -> {
            int gone = Math.max(0, site.holderOf(scan));
            site.node(gone).kill();
            takeover(site, scan, tally, () -> {});
            awaitEnd(site.at(1 - gone), scan);
            site.startAgain(gone);
            return 1 - gone;
        });
    }

    @Test
    void oneNodeOfTwoIsPausedForLongerThanItsLease() {
        drill("pause", 2, (site, scan, tally) -> {
            int away = Math.max(0, site.holderOf(scan));
            long begun = System.nanoTime();
            site.node(away).pause();
            takeover(site, scan, tally, () -> {});
            LockSupport.parkNanos(PAUSE.toNanos() - (System.nanoTime() - begun));
            site.node(away).goOn();
            return away;
        });
    }

    @Test
    void theDatabaseIsKilled() {
        drill("database", 1, (site, scan, tally) -> {
            site.killDatabase();
            return 0;
        });
    }

    @Test
    void theDatabaseCutsAllConnections() {
        drill("cut", 1, (site, scan, tally) -> {
            site.database().cutConnections();
            return 0;
        });
    }

    @Test
    void theDatabaseStandsStillForLongerThanALease() {
        drill("still", 1, (site, scan, tally) -> {
            site.pauseDatabase(PAUSE);
            return 0;
        });
    }

    /** Room is made before the third attempt. */
    @Test
    void theDiskOfTheDatabaseIsFull() {
        Optional<SmallDisk> mounted = SmallDisk.mountedAt(Site.folder("disk").resolve("database"));
        assumeTrue(mounted.isPresent(), "Only root can mount a small disk.");
        try (SmallDisk disk = mounted.get();
                Site onDisk = Site.of("disk", 1)) {
            drill(Rounds.of("disk"), onDisk, (site, scan, tally) -> {
                disk.fill();
                LockSupport.parkNanos(FULL.toNanos());
                disk.empty();
                return 0;
            });
        }
    }

    private static void drill(String name, int nodes, Fault fault) {
        drill(Rounds.of(name), SITES.computeIfAbsent(nodes, count -> Site.anew("nodes-" + count, count)), fault);
    }

    private static void drill(Rounds rounds, Site site, Fault fault) {
        Random random = new Random(rounds.seed());
        Tally tally = new Tally(rounds);
        for (int round = 0; round < rounds.count(); round++) {
            int node = round % site.nodes();
            site.review(node);
            String scan = midway(site, node, random);
            int asked = fault.happens(site, scan, tally);
            site.check(scan, awaitEnd(site.at(asked), scan), tally);
            tally.done();
        }
        tally.report(Product.workFolder().resolve("drills.md"));
        assertThat(tally.problems()).isEmpty();
    }

    /** A scan that is under way. Those that have ended before their moment came are not disturbed, and do not count. */
    private static String midway(Site site, int node, Random random) {
        List<String> scans = Poll.every(Duration.ZERO)
                .until(
                        () -> {
                            String scan = site.run(node);
                            LockSupport.parkNanos((long) (random.nextDouble()
                                    * site.undisturbedDuration().toNanos()));
                            return scan;
                        },
                        scan -> !site.database().hasEnded(scan));
        return scans.get(scans.size() - 1);
    }

    /** How long it takes until another lease is taken, unless the scan has ended before. Repairs take their time as well. */
    private static void takeover(Site site, String scan, Tally tally, Runnable repair) {
        long before = site.database().leasesOf(scan);
        long begun = System.nanoTime();
        CompletableFuture<Void> repaired = CompletableFuture.runAsync(repair);
        List<Long> seen = Poll.every(INTERVAL)
                .atMost(PATIENCE)
                .until(
                        () -> site.database().leasesOf(scan),
                        now -> now > before || site.database().hasEnded(scan));
        if (seen.get(seen.size() - 1) > before) {
            tally.takenOver(Duration.ofNanos(System.nanoTime() - begun));
        }
        repaired.join();
    }

    /**
     * As it is when it has ended; empty when it has not a minute later. While the service is not itself again, it need not
     * answer.
     */
    private static Optional<ScanStatus> awaitEnd(Service service, String scan) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        List<Optional<ScanStatus>> seen = Poll.every(INTERVAL)
                .atMost(PATIENCE.multipliedBy(2))
                .until(() -> ended(service, scan), end -> end.isPresent() || System.nanoTime() > giveUp);
        return seen.get(seen.size() - 1);
    }

    private static Optional<ScanStatus> ended(Service service, String scan) {
        Response answer = service.undocumented().basePath("/api").get("/scan/{id}", scan);
        return Optional.of(answer)
                .filter(response -> response.statusCode() == 200)
                .map(ScanStatus::of)
                .filter(ScanStatus::ended);
    }

    /** What happens to a site while a scan is under way. */
    @FunctionalInterface
    private interface Fault {

        /** @return which node to ask afterwards */
        int happens(Site site, String scan, Tally tally);
    }
}
