package io.compliancescan.api.scan;

import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.KeyedRun;
import io.compliancescan.scan.KeyedRuns;
import io.compliancescan.scan.RunKey;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Takes scans on and remembers for a day under which keys they were asked for. */
@Dependent
class RememberRun {

    private static final Duration LIFETIME = Duration.ofHours(24);

    private final AcceptScan acceptScan;
    private final KeyedRuns runs;
    private final Clock clock;

    @Inject
    RememberRun(AcceptScan acceptScan, KeyedRuns runs, Clock clock) {
        this.acceptScan = acceptScan;
        this.runs = runs;
        this.clock = clock;
    }

    /** What was asked for under the key, if anything was within the last day. Forgets what is older. */
    @Transactional
    Optional<KeyedRun> first(RunKey key) {
        runs.removeExpired(clock.instant());
        return runs.find(key);
    }

    /**
     * Takes the scan on and the key with it, or neither: the key of a request that is refused stays free.
     *
     * @throws ConflictException when another request takes the key at the same time
     */
    @Transactional
    Scan accept(RunKey key, String requestSha256, RunScanRequest request) {
        Scan scan = acceptScan.accept(key.organisation(), request);
        KeyedRun run =
                new KeyedRun(key, requestSha256, scan.id(), scan.createdAt().plus(LIFETIME));
        if (!runs.add(run)) {
            throw new ConflictException(
                    "A request with this Idempotency-Key is under way. Send this one again to have its answer.");
        }
        return scan;
    }
}
