package io.compliancescan.scan;

import java.time.Instant;
import java.util.Optional;

/** Where a scan is in its life: pending, running, then completed, failed or cancelled. */
public sealed interface ScanState {

    /** The name as clients see it. */
    String wireName();

    /** When the scan ended; empty while it has not. */
    default Optional<Instant> endedAt() {
        return Optional.empty();
    }

    /** Asked for, not started. */
    record Pending() implements ScanState {
        @Override
        public String wireName() {
            return "pending";
        }
    }

    /** Under way. */
    record Running() implements ScanState {
        @Override
        public String wireName() {
            return "running";
        }
    }

    /** Ended with a result. */
    record Completed(Instant at, ScanResult result) implements ScanState {

        /** The same with another score. */
        Completed with(ComplianceScore score) {
            return new Completed(at, new ScanResult(result.violations(), score, result.delta(), result.digest()));
        }

        @Override
        public String wireName() {
            return "completed";
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }
    }

    /**
     * Ended without one.
     *
     * @param reason why, for people; holds no data of the upload
     */
    record Failed(Instant at, String reason) implements ScanState {
        @Override
        public String wireName() {
            return "failed";
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }
    }

    /** Ended without one, since somebody wished so. */
    record Cancelled(Instant at) implements ScanState {
        @Override
        public String wireName() {
            return "cancelled";
        }

        @Override
        public Optional<Instant> endedAt() {
            return Optional.of(at);
        }
    }
}
