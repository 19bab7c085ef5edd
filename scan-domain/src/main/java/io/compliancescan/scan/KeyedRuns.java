package io.compliancescan.scan;

import java.time.Instant;
import java.util.Optional;

/** Where it is kept which scans were asked for under a key. */
public interface KeyedRuns {

    /** What was asked for under the key, if anything was; it may have expired. */
    Optional<KeyedRun> find(RunKey key);

    /**
     * Keeps one, without waiting for others.
     *
     * @return false when one is kept under that key already, or when another transaction is about to keep one
     */
    boolean add(KeyedRun run);

    /** Removes those that have expired by then, of all organisations. */
    void removeExpired(Instant now);
}
