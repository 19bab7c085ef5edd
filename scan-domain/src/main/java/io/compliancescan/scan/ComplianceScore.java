package io.compliancescan.scan;

import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * How well a table complies, from 0 (not at all) to 100 (perfectly), with two decimals.
 *
 * @param value from 0.00 to 100.00
 */
public record ComplianceScore(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Nothing is wrong. */
    public static final ComplianceScore PERFECT = new ComplianceScore(new BigDecimal("100.00"));

    public ComplianceScore {
        if (value.signum() < 0 || value.compareTo(HUNDRED) > 0 || value.scale() != 2) {
            throw new IllegalArgumentException("a score is 0.00 to 100.00, not " + value);
        }
    }

    /**
     * 100 × (1 − Σ weight ÷ records), not below 0, rounded half up once, at the end. A table without records complies
     * perfectly.
     *
     * @param weighed how many violations (or records, as the scoring model has it) there are of each severity
     * @param records how many records were scanned
     */
    public static ComplianceScore of(Map<Severity, Long> weighed, int records) {
        if (records == 0) {
            return PERFECT;
        }
        BigDecimal weight = weighed.entrySet().stream()
                .map(entry -> entry.getKey().weight().multiply(BigDecimal.valueOf(entry.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal total = BigDecimal.valueOf(records);
        BigDecimal kept = total.subtract(weight).max(BigDecimal.ZERO);
        return new ComplianceScore(kept.multiply(HUNDRED).divide(total, 2, RoundingMode.HALF_UP));
    }
}
