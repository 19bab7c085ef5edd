package io.compliancescan.casefile;

import io.compliancescan.rule.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How urgent a case is: 10 × the rank of its worst severity (CRITICAL 3, HIGH 2, MEDIUM 1, LOW 0) + 2 × the number of its
 * violations, up to 20 of them, + the decimal logarithm of its amount, if that is more than 1, + 5 when the subject had a
 * case before.
 *
 * @param value with two decimals, at least 0
 */
public record Priority(BigDecimal value) {

    /** What it counts that a subject had a case before. */
    public static final BigDecimal RECURRENCE = new BigDecimal("5.00");

    private static final int DECIMALS = 2;
    private static final int EACH_RANK = 10;
    private static final int EACH_VIOLATION = 2;
    private static final int MOST_VIOLATIONS = 20;

    /** That of a subject that had no case before. */
    static Priority of(Severity severity, long violations, BigDecimal amount) {
        int rank = Severity.LOW.ordinal() - severity.ordinal();
        long whole = EACH_RANK * rank + EACH_VIOLATION * Math.min(violations, MOST_VIOLATIONS);
        return new Priority(BigDecimal.valueOf(whole).add(magnitude(amount)));
    }

    /** Of any amount, however large, and by StrictMath, which gives the same bits everywhere. */
    private static BigDecimal magnitude(BigDecimal amount) {
        if (amount.compareTo(BigDecimal.ONE) <= 0) {
            return BigDecimal.ZERO.setScale(DECIMALS);
        }
        int tens = amount.precision() - amount.scale() - 1;
        double leading = StrictMath.log10(amount.movePointLeft(tens).doubleValue());
        return BigDecimal.valueOf(leading).add(BigDecimal.valueOf(tens)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
