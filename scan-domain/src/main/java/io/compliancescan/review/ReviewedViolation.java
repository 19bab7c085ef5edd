package io.compliancescan.review;

import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Violation;
import java.util.Optional;

/**
 * A violation and what people think of it.
 *
 * @param position where it stands among those of its scan
 * @param status what holds now
 * @param verdict the review that says so; empty while nobody has said anything, or when all was taken back
 * @param version grows with every review of the violation, from 0
 * @param woken whether it is worse than one that was dismissed in an earlier scan
 */
public record ReviewedViolation(
        ScanId scan,
        Violation violation,
        Position position,
        ReviewStatus status,
        Optional<Review> verdict,
        int version,
        boolean woken) {}
