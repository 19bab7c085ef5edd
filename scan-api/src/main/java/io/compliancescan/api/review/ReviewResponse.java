package io.compliancescan.api.review;

import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;

/**
 * One review: who said what, when and why.
 *
 * @param status what was said; null where an earlier review was taken back
 * @param undoes the review that was taken back, or null
 */
@JsonbPropertyOrder({"reviewId", "status", "undoes", "reviewNote", "expiresAt", "reviewedBy", "reviewedAt", "violations"
})
public record ReviewResponse(
        String reviewId,
        String status,
        String undoes,
        String reviewNote,
        String expiresAt,
        String reviewedBy,
        String reviewedAt,
        long violations) {

    static ReviewResponse of(Review review) {
        Decision decision = review.decision();
        Decision.Judged judged = decision instanceof Decision.Judged said ? said : null;
        return new ReviewResponse(
                review.id().toString(),
                judged == null ? null : judged.status().wireName(),
                decision instanceof Decision.Undone undone ? undone.review().toString() : null,
                judged == null ? null : judged.note().orElse(null),
                judged == null ? null : judged.expires().map(Instant::toString).orElse(null),
                review.by().name(),
                review.at().toString(),
                review.violations());
    }
}
