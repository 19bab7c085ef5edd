package io.compliancescan.api.violation;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds a violation that a path names. */
@Dependent
public class FindViolation {

    private final ReviewedViolations violations;
    private final Caller caller;

    @Inject
    FindViolation(ReviewedViolations violations, Caller caller) {
        this.violations = violations;
        this.caller = caller;
    }

    /**
     * The caller's violation of that id.
     *
     * @throws NotFoundException when there is none, or when the text is no id
     */
    public ReviewedViolation named(String id) {
        return ViolationId.parse(id)
                .flatMap(known -> violations.find(caller.organisation(), known))
                .orElseThrow(() -> new NotFoundException("Violation not found"));
    }
}
