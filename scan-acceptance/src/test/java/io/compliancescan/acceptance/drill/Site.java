package io.compliancescan.acceptance.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.acceptance.client.Reviewer;
import io.compliancescan.acceptance.client.RunRequest;
import io.compliancescan.acceptance.client.ScanStatus;
import io.compliancescan.acceptance.client.Service;
import io.compliancescan.acceptance.client.Transactions;
import io.compliancescan.acceptance.server.Database;
import io.compliancescan.acceptance.server.ProcessSignal;
import io.compliancescan.acceptance.server.Product;
import io.compliancescan.acceptance.server.ServeCommand;
import io.compliancescan.mariadb.EmbeddedMariaDb;
import io.compliancescan.process.FolderTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** A database with nodes on it, a scan that nothing has disturbed, and reviews that nobody may lose. */
final class Site implements AutoCloseable {

    private final EmbeddedMariaDb mariaDb;
    private final Database database;
    private final List<ServeCommand> nodes = new ArrayList<>();
    private final RunRequest inputs;
    private final ScanStatus undisturbed;
    private final String digest;
    private final List<String> reviewable;
    private int reviews;

    private Site(Path folder, int count) {
        mariaDb = EmbeddedMariaDb.start(folder.resolve("database"), Product.mariaDbProgram());
        database = new Database(mariaDb.address());
        nodes.addAll(startedTogether(folder, count));
        Service service = at(0);
        inputs = service.prepare(
                service.amlPolicy(), Transactions.generated(Transactions.MANY).file());
        service.complete(inputs);
        undisturbed = service.complete(inputs);
        digest = database.digest(undisturbed.id());
        reviewable = new Reviewer(service, "drill").violationsOf(undisturbed.id());
    }

    /** An empty database may be set up by one of them only. */
    private List<ServeCommand> startedTogether(Path folder, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> CompletableFuture.supplyAsync(
                        () -> ServeCommand.start(folder.resolve("node-" + n), mariaDb.address())))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** On the database that is in its folder. */
    static Site of(String name, int nodes) {
        return new Site(folder(name), nodes);
    }

    /** On a database in which there is nothing yet. */
    static Site anew(String name, int nodes) {
        try {
            new FolderTree(folder(name)).delete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return of(name, nodes);
    }

    /** Where it keeps everything. */
    static Path folder(String name) {
        return Product.workFolder().resolve("drill").resolve(name);
    }

    /** How many nodes it has. */
    int nodes() {
        return nodes.size();
    }

    Service at(int node) {
        return nodes.get(node).service();
    }

    ServeCommand node(int number) {
        return nodes.get(number);
    }

    /** Which node works on the scan, if one does. */
    int holderOf(String scan) {
        String holder = database.nodeOf(scan);
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).node().equals(holder)) {
                return n;
            }
        }
        return -1;
    }

    void startAgain(int node) {
        nodes.set(node, nodes.get(node).startedAgain(mariaDb.address()));
    }

    void killDatabase() {
        ProcessSignal.KILL.send(List.of(mariaDb.pid()));
        assertThat(mariaDb.awaitEnd()).isTrue();
        mariaDb.restart();
    }

    /** Lets it stand still for so long. */
    void pauseDatabase(Duration time) {
        List<Long> process = List.of(mariaDb.pid());
        ProcessSignal.STOP.send(process);
        LockSupport.parkNanos(time.toNanos());
        ProcessSignal.CONT.send(process);
    }

    /** Runs the scan once more; its id. */
    String run(int node) {
        return at(node).run(inputs);
    }

    /** How long the scan takes when nothing disturbs it. */
    Duration undisturbedDuration() {
        return Duration.between(
                Instant.parse(undisturbed.text("created_at")), Instant.parse(undisturbed.text("completed_at")));
    }

    /** Says something about a violation that nobody has said anything about. */
    void review(int node) {
        new Reviewer(at(node), "drill").review(reviewable.get(reviews), "disputed");
        reviews++;
    }

    Database database() {
        return database;
    }

    /** Holds what is stored against what was there before the fault. */
    void check(String scan, Optional<ScanStatus> end, Tally tally) {
        if (end.isEmpty()) {
            tally.stuck(scan);
        } else if (!end.get().status().equals("completed")) {
            tally.lost(end.get().toString());
        } else {
            checkCompleted(scan, end.get(), tally);
        }
        tally.orphaned(database.orphansOf(scan) + database.orphansOf(undisturbed.id()));
        long kept = database.reviewsOf(undisturbed.id());
        if (kept != reviews) {
            tally.lost(kept + " reviews of " + reviews + " are there");
        }
    }

    private void checkCompleted(String scan, ScanStatus status, Tally tally) {
        long stored = database.violations(scan).size();
        if (stored < undisturbed.violations()) {
            tally.lost(stored + " violations are stored, not " + undisturbed.violations());
        } else if (stored > undisturbed.violations() || status.scoreHistory().size() != 1) {
            tally.doubled(stored + " violations are stored, not " + undisturbed.violations() + "; " + status);
        } else if (!database.digest(scan).equals(digest)) {
            tally.lost("the result is another: " + status);
        }
        assertThat(database.ruleStatuses(scan)).hasSize(status.rulesTotal());
    }

    @Override
    public void close() {
        nodes.forEach(ServeCommand::close);
        mariaDb.close();
    }
}
