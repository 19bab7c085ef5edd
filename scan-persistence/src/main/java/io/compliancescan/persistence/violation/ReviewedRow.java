package io.compliancescan.persistence.violation;

import io.compliancescan.confidence.Confidence;
import io.compliancescan.review.Position;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Violation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How a violation is read from its row together with what people think of it.
 *
 * @param verdict the number of the review that says what it is
 */
record ReviewedRow(
        ScanId scan,
        Violation violation,
        Position position,
        ReviewStatus status,
        Optional<Integer> verdict,
        int version,
        boolean woken) {

    static final String COLUMNS = ViolationRow.COLUMNS
            + ", scan_id, rule_number, violation_number, confidence, review_status, verdict_review, last_review,"
            + " woken_from IS NOT NULL AS woken";

    static ReviewedRow read(ResultSet row) throws SQLException {
        Violation violation = ViolationRow.read(row);
        return new ReviewedRow(
                new ScanId(UUID.fromString(row.getString("scan_id"))),
                violation,
                new Position(
                        violation.severity(),
                        Confidence.of(row.getBigDecimal("confidence")),
                        row.getInt("rule_number"),
                        row.getInt("violation_number")),
                ReviewStatus.valueOf(row.getString("review_status").toUpperCase(Locale.ROOT)),
                verdict(row),
                row.getInt("last_review"),
                row.getBoolean("woken"));
    }

    private static Optional<Integer> verdict(ResultSet row) throws SQLException {
        int number = row.getInt("verdict_review");
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }

    ReviewedViolation with(Optional<Review> review) {
        return new ReviewedViolation(scan, violation, position, status, review, version, woken);
    }
}
