package io.compliancescan.api.review;

import io.compliancescan.review.Review;
import io.compliancescan.scan.ComplianceScore;

/**
 * What a review came to, or would come to.
 *
 * @param before the score before it
 * @param after the score with it
 */
record ReviewOutcome(Review review, ComplianceScore before, ComplianceScore after) {}
