package io.compliancescan.api.scan;

import io.compliancescan.rule.Severity;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Tally;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many violations there are, and what people think of them.
 *
 * @param suppressed how many of the false positives were carried over from earlier scans
 */
@JsonbPropertyOrder({"total", "pending", "approved", "falsePositive", "disputed", "suppressed", "bySeverity"})
public record ReviewSummary(
        long total,
        long pending,
        long approved,
        long falsePositive,
        long disputed,
        long suppressed,
        Map<String, Long> bySeverity) {

    static ReviewSummary of(Tally tally) {
        return new ReviewSummary(
                tally.total(),
                tally.of(ReviewStatus.PENDING),
                tally.of(ReviewStatus.APPROVED),
                tally.of(ReviewStatus.FALSE_POSITIVE),
                tally.of(ReviewStatus.DISPUTED),
                tally.suppressed(),
                bySeverity(tally.totals()));
    }

    /** By the names of all severities, the worst first, those without any included. */
    public static Map<String, Long> bySeverity(Map<Severity, Long> counts) {
        Map<String, Long> all = new LinkedHashMap<>();
        Arrays.stream(Severity.values())
                .forEach(severity -> all.put(severity.name(), counts.getOrDefault(severity, 0L)));
        return all;
    }
}
