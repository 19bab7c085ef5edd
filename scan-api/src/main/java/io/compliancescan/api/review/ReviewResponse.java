package io.compliancescan.api.review;

import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.violation.ReviewStatus;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

/**
 * One review: who said what, when and why.
 *
 * @param status what was said; null where an earlier review was taken back
 * @param undoes the review that was taken back, or null
 * @param carriedFrom the review of an earlier scan that goes for violations of this one, or null
 */
@JsonbPropertyOrder({"reviewId", "status", "undoes", "reviewNote", "expiresAt", "reviewedBy", "reviewedAt", "violations"
})
public record ReviewResponse(
        String reviewId,
        String status,
        String undoes,
        String carriedFrom,
        String reviewNote,
        String expiresAt,
        String reviewedBy,
        String reviewedAt,
        long violations) {

    static ReviewResponse of(Review review) {
        return new ReviewResponse(
                review.id().toString(),
                review.decision().status().map(ReviewStatus::wireName).orElse(null),
                review.decision() instanceof Decision.Undone undone
                        ? undone.review().toString()
                        : null,
                review.decision().carriedFrom().map(ReviewId::toString).orElse(null),
                review.decision().note().orElse(null),
                review.decision().expires().map(Instant::toString).orElse(null),
                review.by().name(),
                review.at().toString(),
                review.violations());
    }
}
