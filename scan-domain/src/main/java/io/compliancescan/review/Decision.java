package io.compliancescan.review;

import io.compliancescan.violation.ReviewStatus;
import java.time.Instant;
import java.util.Optional;

/** What a review says. */
public sealed interface Decision {

    /** What a line of the score history calls it. */
    String action();

    /** What it makes the violations; empty where each becomes what it was before. */
    Optional<ReviewStatus> status();

    /** Why. */
    default Optional<String> note() {
        return Optional.empty();
    }

    /** From when on a false positive is not carried to later scans any more; empty for never. */
    default Optional<Instant> expires() {
        return Optional.empty();
    }

    /** The review of an earlier scan that goes for violations of this one as well. */
    default Optional<ReviewId> carriedFrom() {
        return Optional.empty();
    }

    /**
     * The violations are that from now on.
     *
     * @param note why
     * @param expires from when on a false positive is not carried to later scans any more; empty for never
     */
    record Judged(ReviewStatus verdict, Optional<String> note, Optional<Instant> expires) implements Decision {

        @Override
        public Optional<ReviewStatus> status() {
            return Optional.of(verdict);
        }

        @Override
        public String action() {
            return verdict.wireName();
        }
    }

    /**
     * What was said in an earlier scan goes for violations of this one as well: they are false positives.
     *
     * @param from the review that said it
     * @param note why
     * @param expires from when on it is not carried any more; empty for never
     */
    record Carried(ReviewId from, Optional<String> note, Optional<Instant> expires) implements Decision {

        @Override
        public Optional<ReviewStatus> status() {
            return Optional.of(ReviewStatus.FALSE_POSITIVE);
        }

        @Override
        public Optional<ReviewId> carriedFrom() {
            return Optional.of(from);
        }

        @Override
        public String action() {
            return "carried";
        }
    }

    /** An earlier review is taken back: its violations are again what they were before it. */
    record Undone(ReviewId review) implements Decision {

        /** The action of undoing. */
        public static final String ACTION = "undone";

        @Override
        public Optional<ReviewStatus> status() {
            return Optional.empty();
        }

        @Override
        public String action() {
            return ACTION;
        }
    }
}
