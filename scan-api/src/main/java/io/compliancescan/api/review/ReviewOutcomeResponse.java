package io.compliancescan.api.review;

import io.compliancescan.api.scan.ScoreNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;

/**
 * What a review of many violations came to.
 *
 * @param reviewId null where nothing was kept
 * @param violations how many violations it is about
 */
@JsonbPropertyOrder({"success", "preview", "reviewId", "scanId", "violations", "previousScore", "updatedScore"})
public record ReviewOutcomeResponse(
        boolean success,
        boolean preview,
        String reviewId,
        String scanId,
        long violations,
        BigDecimal previousScore,
        BigDecimal updatedScore) {

    static ReviewOutcomeResponse of(ReviewOutcome outcome, boolean preview) {
        boolean kept = !preview && outcome.review().violations() > 0;
        return new ReviewOutcomeResponse(
                true,
                preview,
                kept ? outcome.review().id().toString() : null,
                outcome.review().scan().toString(),
                outcome.review().violations(),
                ScoreNumber.of(outcome.before()),
                ScoreNumber.of(outcome.after()));
    }
}
