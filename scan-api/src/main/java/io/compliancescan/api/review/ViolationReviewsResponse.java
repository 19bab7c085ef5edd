package io.compliancescan.api.review;

import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewedViolation;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** What was said about one violation, oldest first, and what holds now. */
@JsonbPropertyOrder({"violationId", "scanId", "status", "reviews"})
public record ViolationReviewsResponse(String violationId, String scanId, String status, List<ReviewResponse> reviews) {

    static ViolationReviewsResponse of(ReviewedViolation violation, List<Review> reviews) {
        return new ViolationReviewsResponse(
                violation.violation().id().toString(),
                violation.scan().toString(),
                violation.status().wireName(),
                reviews.stream().map(ReviewResponse::of).toList());
    }
}
