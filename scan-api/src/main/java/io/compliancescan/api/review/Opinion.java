package io.compliancescan.api.review;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.review.Decision;
import io.compliancescan.violation.ReviewStatus;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody says about violations, checked for its form but not for whether it comes in time.
 *
 * @param expires from when on a false positive is not carried any more
 */
record Opinion(ReviewStatus status, Optional<String> note, Optional<Instant> expires) {

    private static final int LONGEST_NOTE = 2_000;

    /** Reads the fields that every review has; takes note of what is wrong with them. Empty then. */
    static Optional<Opinion> read(JsonBody body) {
        Optional<ReviewStatus> status = body.requiredConstant("status", ReviewStatus.class);
        Optional<String> note = body.optionalText("review_note", LONGEST_NOTE);
        Optional<Instant> expires = body.optionalTime("expires_at");
        if (expires.isPresent()
                && status.filter(ReviewStatus.FALSE_POSITIVE::equals).isEmpty()) {
            body.problem("expires_at", "goes with the status false_positive only.");
        }
        return status.map(known -> new Opinion(known, note, expires));
    }

    /**
     * The decision that it is at that time.
     *
     * @throws InvalidInputException when it has expired by then
     */
    Decision.Judged at(Instant now) {
        if (expires.filter(end -> !end.isAfter(now)).isPresent()) {
            throw InvalidInputException.of("/expires_at", "expires_at must lie in the future.");
        }
        return new Decision.Judged(status, note, expires);
    }
}
