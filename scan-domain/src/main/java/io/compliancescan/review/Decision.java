package io.compliancescan.review;

import io.compliancescan.violation.ReviewStatus;
import java.time.Instant;
import java.util.Optional;

/** What a review says. */
public sealed interface Decision {

    /** What a line of the score history calls it. */
    String action();

    /**
     * The violations are that from now on.
     *
     * @param note why
     * @param expires from when on a false positive is not carried to later scans any more; empty for never
     */
    record Judged(ReviewStatus status, Optional<String> note, Optional<Instant> expires) implements Decision {

        @Override
        public String action() {
            return status.wireName();
        }
    }

    /** An earlier review is taken back: its violations are again what they were before it. */
    record Undone(ReviewId review) implements Decision {

        /** The action of undoing. */
        public static final String ACTION = "undone";

        @Override
        public String action() {
            return ACTION;
        }
    }
}
