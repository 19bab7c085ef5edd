package io.compliancescan.api.violation;

import io.compliancescan.api.query.CursorPagination;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.api.violation.WorstViolations.Found;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** One page of violations, the newest scan's first, and of a scan the worst first. */
@JsonbPropertyOrder({"violations", "pagination"})
public record ReviewedViolationsResponse(List<ReviewedViolationResponse> violations, CursorPagination pagination) {

    static ReviewedViolationsResponse of(
            Found found, Page page, boolean byCursor, List<ReviewedViolationResponse> described) {
        Pagination numbers = page.of(found.total());
        String next = found.last()
                ? null
                : ListedPlace.of(found.violations().get(found.violations().size() - 1))
                        .cursor()
                        .toString();
        return new ReviewedViolationsResponse(
                described,
                new CursorPagination(
                        byCursor ? null : numbers.page(), numbers.limit(), numbers.total(), numbers.pages(), next));
    }
}
