package io.compliancescan.api.violation;

import io.compliancescan.api.query.Cursor;
import io.compliancescan.api.query.CursorPagination;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.violation.WorstViolations.Found;
import io.compliancescan.review.ReviewedViolation;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/** One page of violations, the newest scan's first, and of a scan the worst first. */
@JsonbPropertyOrder({"violations", "pagination"})
public record ReviewedViolationsResponse(List<ReviewedViolationResponse> violations, CursorPagination pagination) {

    static ReviewedViolationsResponse of(
            Found found, Page page, boolean byCursor, List<ReviewedViolationResponse> described) {
        List<ReviewedViolation> shown = found.violations();
        Optional<Cursor> next = found.last()
                ? Optional.empty()
                : Optional.of(ListedPlace.of(shown.get(shown.size() - 1)).cursor());
        return new ReviewedViolationsResponse(described, CursorPagination.of(page, found.total(), byCursor, next));
    }
}
