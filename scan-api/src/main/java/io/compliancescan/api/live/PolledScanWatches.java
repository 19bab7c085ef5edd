package io.compliancescan.api.live;

import io.compliancescan.api.leave.NodeLeaves;
import jakarta.annotation.Priority;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Reads each scan that is looked at once for all who do, at intervals and when this node has changed it. Nothing runs
 * while nobody looks.
 */
@ApplicationScoped
class PolledScanWatches implements ScanWatches {

    private static final Duration INTERVAL = Duration.ofMillis(250);

    /** After whoever remembers the scan has forgotten it. */
    private static final int AFTER_FORGETTING = RememberedSnapshots.FORGETTING + 1;

    private final ManagedScheduledExecutorService timer;
    private final Instance<LiveScans> scans;
    private final int most;
    private final Map<ScanName, WatchedScan> watched = new HashMap<>();
    private boolean closed;
    private Optional<ScheduledFuture<?>> rounds = Optional.empty();

    @Inject
    PolledScanWatches(ManagedScheduledExecutorService timer, Instance<LiveScans> scans, WatcherLimit limit) {
        this.timer = timer;
        this.scans = scans;
        this.most = limit.most();
    }

    @Override
    public synchronized boolean begin(ScanName scan, ScanWatcher watcher) {
        if (closed || watched.values().stream().mapToInt(WatchedScan::watchers).sum() >= most) {
            return false;
        }
        watched.computeIfAbsent(scan, WatchedScan::new).add(watcher);
        if (rounds.isEmpty()) {
            long millis = INTERVAL.toMillis();
            rounds = Optional.of(timer.scheduleWithFixedDelay(this::lookAtAll, millis, millis, TimeUnit.MILLISECONDS));
        }
        timer.execute(() -> look(scan));
        return true;
    }

    /** Does not let others of this node wait for the next round. */
    void hurry(@Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(AFTER_FORGETTING) ScanChanged change) {
        if (find(change.scan()).isPresent()) {
            timer.execute(() -> look(change.scan()));
        }
    }

    /** Ends all watching: who still wants to know asks another node. */
    void leave(@Observes NodeLeaves leaving) {
        close();
        names().forEach(scan -> find(scan).ifPresent(found -> found.look(Optional::empty)));
    }

    private synchronized void close() {
        closed = true;
    }

    private void lookAtAll() {
        names().forEach(this::look);
        tidy();
    }

    private void look(ScanName scan) {
        find(scan).ifPresent(found -> found.look(() -> read(scan)));
    }

    /** By a bean of its own: threads must not share what transactions go through. */
    private Optional<Snapshot> read(ScanName scan) {
        try (Instance.Handle<LiveScans> live = scans.getHandle()) {
            return live.get().find(scan);
        }
    }

    private synchronized Optional<WatchedScan> find(ScanName scan) {
        return Optional.ofNullable(watched.get(scan));
    }

    private synchronized List<ScanName> names() {
        return List.copyOf(watched.keySet());
    }

    private synchronized void tidy() {
        watched.values().removeIf(scan -> scan.watchers() == 0);
        if (watched.isEmpty()) {
            rounds.ifPresent(round -> round.cancel(false));
            rounds = Optional.empty();
        }
    }
}
