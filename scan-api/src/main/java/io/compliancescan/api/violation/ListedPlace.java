package io.compliancescan.api.violation;

import io.compliancescan.api.query.Cursor;
import io.compliancescan.confidence.Confidence;
import io.compliancescan.review.Position;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where a violation stands in a list of those of many scans. */
record ListedPlace(ScanId scan, Position position) {

    private static final int PARTS = 5;

    static ListedPlace of(ReviewedViolation violation) {
        return new ListedPlace(violation.scan(), violation.position());
    }

    Cursor cursor() {
        return new Cursor(List.of(
                scan.toString(),
                position.severity().name(),
                position.confidence().value().toString(),
                Integer.toString(position.rule()),
                Integer.toString(position.number())));
    }

    /** The place that the cursor names, or empty when it names none. */
    static Optional<ListedPlace> of(Cursor cursor) {
        List<String> parts = cursor.parts();
        try {
            return parts.size() == PARTS
                    ? ScanId.parse(parts.get(0)).map(scan -> new ListedPlace(scan, position(parts)))
                    : Optional.empty();
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Position position(List<String> parts) {
        return new Position(
                Severity.valueOf(parts.get(1)),
                Confidence.of(new BigDecimal(parts.get(2))),
                Integer.parseInt(parts.get(3)),
                Integer.parseInt(parts.get(4)));
    }
}
