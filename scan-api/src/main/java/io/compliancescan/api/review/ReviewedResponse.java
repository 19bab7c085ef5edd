package io.compliancescan.api.review;

import io.compliancescan.api.scan.ScoreNumber;
import io.compliancescan.review.Review;
import io.compliancescan.violation.ViolationId;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;

/** A violation was reviewed, and that is the score now. */
@JsonbPropertyOrder({"success", "violation", "updatedScore"})
public record ReviewedResponse(boolean success, Reviewed violation, BigDecimal updatedScore) {

    static ReviewedResponse of(ViolationId violation, ReviewOutcome outcome) {
        return new ReviewedResponse(true, Reviewed.of(violation, outcome.review()), ScoreNumber.of(outcome.after()));
    }

    /** What holds about the violation now. */
    @JsonbPropertyOrder({"id", "status", "reviewId", "reviewNote", "reviewedBy", "reviewedAt", "expiresAt"})
    public record Reviewed(
            String id,
            String status,
            String reviewId,
            String reviewNote,
            String reviewedBy,
            String reviewedAt,
            String expiresAt) {

        private static Reviewed of(ViolationId violation, Review review) {
            return new Reviewed(
                    violation.toString(),
                    review.decision().status().orElseThrow().wireName(),
                    review.id().toString(),
                    review.decision().note().orElse(null),
                    review.by().name(),
                    review.at().toString(),
                    review.decision().expires().map(Instant::toString).orElse(null));
        }
    }
}
