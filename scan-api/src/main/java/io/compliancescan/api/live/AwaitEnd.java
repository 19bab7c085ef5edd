package io.compliancescan.api.live;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Waits for scans to end. No thread does. */
@Dependent
public class AwaitEnd {

    private final ScanWatches watches;
    private final ManagedExecutorService executor;

    @Inject
    AwaitEnd(ScanWatches watches, ManagedExecutorService executor) {
        this.watches = watches;
        this.executor = executor;
    }

    /**
     * The scan when it has ended; nothing when it does not in time, or is removed.
     *
     * @param patience after which it is given up, at one of the next looks
     * @return empty when this node has no room for one more who waits
     */
    public Optional<CompletionStage<Optional<Snapshot>>> of(ScanName scan, Duration patience) {
        CompletableFuture<Optional<Snapshot>> end = new CompletableFuture<>();
        long begun = System.nanoTime();
        boolean waits = watches.begin(scan, now -> {
            boolean late = System.nanoTime() - begun >= patience.toNanos();
            boolean over = late || now.stream().allMatch(Snapshot::ended);
            if (over) {
                end.completeAsync(() -> now.filter(Snapshot::ended), executor);
            }
            return !over;
        });
        return waits ? Optional.of(end) : Optional.empty();
    }
}
