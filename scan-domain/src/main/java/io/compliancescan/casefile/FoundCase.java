package io.compliancescan.casefile;

import io.compliancescan.review.Position;
import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What a scan found about a subject. It does not change, whatever people think of it.
 *
 * @param severity that of the worst violation
 * @param amount the sum of what the violations are about, as far as that is known
 * @param violations where the violations stand, the worst first; at least one
 * @param lastReviewed when the last of the reviews that hold was made, or the scan was completed
 */
public record FoundCase(
        Subject subject, Severity severity, BigDecimal amount, List<Position> violations, Instant lastReviewed) {

    public FoundCase {
        violations = List.copyOf(violations);
    }

    /** How urgent it is, if the subject had no case before. */
    public Priority priority() {
        return Priority.of(severity, violations.size(), amount);
    }
}
