package io.compliancescan.rule;

import io.compliancescan.condition.Operator;
import java.math.BigDecimal;

/**
 * When a window breaks the rule.
 *
 * @param minimumCount how many records a window must have to be looked at; at least 1
 */
public record Limit(Operator operator, BigDecimal value, int minimumCount) {

    public Limit {
        if (minimumCount < 1) {
            throw new IllegalArgumentException("minimum_count must be at least 1, not " + minimumCount);
        }
    }

    /** A limit on windows of any size. */
    public static Limit of(Operator operator, BigDecimal value) {
        return new Limit(operator, value, 1);
    }

    /** How many records a count must at least be of, so that it can break this limit. */
    int fewestToReach() {
        return switch (operator) {
            case AT_LEAST, GREATER, EQUAL ->
                value.max(BigDecimal.ONE)
                        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                        .intValue();
            case AT_MOST, LESS, NOT_EQUAL -> 1;
        };
    }

    boolean brokenBy(Aggregate window) {
        return window.count() >= minimumCount && operator.holds(window.compareTo(value));
    }

    /** Whichever of two values that break the limit breaks it more; of two alike, the earlier. */
    BigDecimal worse(BigDecimal earlier, BigDecimal later) {
        int comparison = later.compareTo(earlier);
        return switch (operator) {
            case AT_LEAST, GREATER -> comparison > 0 ? later : earlier;
            case AT_MOST, LESS -> comparison < 0 ? later : earlier;
            case EQUAL, NOT_EQUAL ->
                later.subtract(value).abs().compareTo(earlier.subtract(value).abs()) > 0 ? later : earlier;
        };
    }
}
