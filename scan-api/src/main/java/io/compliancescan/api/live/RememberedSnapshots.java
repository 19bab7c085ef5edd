package io.compliancescan.api.live;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers in the memory of this node. What this node changes it forgets at once; of what others change it knows after
 * a quarter of a second.
 */
@ApplicationScoped
class RememberedSnapshots implements RecentSnapshots {

    /** When it forgets, among those who hear of a change. */
    static final int FORGETTING = 1_000;

    private static final long LIFETIME = Duration.ofMillis(250).toNanos();

    /** Enough for all scans that people look at; beyond that they are read without being remembered. */
    private static final int MOST = 1_000;

    /** From here on, what is too old to be of use is removed when something is added. */
    private static final int MANY = 100;

    private final Map<ScanName, Reading> readings = new ConcurrentHashMap<>();

    @Override
    public Optional<Snapshot> find(ScanName scan, Supplier<Optional<Snapshot>> reading) {
        Reading known = readings.get(scan);
        if (known != null && known.isFresh()) {
            return known.result();
        }
        if (known == null && isFull()) {
            return reading.get();
        }
        Reading mine = new Reading();
        Reading current = readings.compute(scan, (name, other) -> other != null && other.isFresh() ? other : mine);
        return current == mine ? read(scan, mine, reading) : current.result();
    }

    /** What is not there or fails is not remembered: names that mean nothing are without number. */
    private Optional<Snapshot> read(ScanName scan, Reading mine, Supplier<Optional<Snapshot>> reading) {
        try {
            Optional<Snapshot> found = reading.get();
            if (found.isEmpty()) {
                readings.remove(scan, mine);
            }
            mine.future.complete(found);
            return found;
        } catch (RuntimeException e) {
            readings.remove(scan, mine);
            mine.future.completeExceptionally(e);
            throw e;
        }
    }

    @Override
    public void forget(ScanName scan) {
        readings.remove(scan);
    }

    /** Once the change can be seen, or has been undone. */
    void forget(@Observes(during = TransactionPhase.AFTER_COMPLETION) @Priority(FORGETTING) ScanChanged change) {
        forget(change.scan());
    }

    int size() {
        return readings.size();
    }

    private boolean isFull() {
        if (readings.size() >= MANY) {
            readings.values().removeIf(reading -> !reading.isFresh());
        }
        return readings.size() >= MOST;
    }

    /** One reading, done or under way. It is as old as its beginning. */
    private static final class Reading {

        private final long begun = System.nanoTime();
        private final CompletableFuture<Optional<Snapshot>> future = new CompletableFuture<>();

        boolean isFresh() {
            return System.nanoTime() - begun < LIFETIME;
        }

        Optional<Snapshot> result() {
            try {
                return future.join();
            } catch (CompletionException e) {
                throw (RuntimeException) e.getCause();
            }
        }
    }
}
