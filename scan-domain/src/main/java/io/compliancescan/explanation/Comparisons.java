package io.compliancescan.explanation;

import io.compliancescan.condition.Operator;

/** Comparisons of numbers in words. */
final class Comparisons {

    private Comparisons() {}

    /** What a value does that satisfies the operator. */
    static String holds(Operator operator) {
        return switch (operator) {
            case LESS -> "is less than";
            case AT_MOST -> "is at most";
            case EQUAL -> "equals";
            case NOT_EQUAL -> "does not equal";
            case AT_LEAST -> "is at least";
            case GREATER -> "is greater than";
        };
    }

    /** What a value does that does not. */
    static String fails(Operator operator) {
        return switch (operator) {
            case LESS -> "is not less than";
            case AT_MOST -> "is greater than";
            case EQUAL -> "does not equal";
            case NOT_EQUAL -> "equals";
            case AT_LEAST -> "is less than";
            case GREATER -> "is not greater than";
        };
    }

    /** Which values do not satisfy the operator, before the value. */
    static String others(Operator operator) {
        return switch (operator) {
            case LESS -> "at least";
            case AT_MOST -> "more than";
            case EQUAL -> "anything but";
            case NOT_EQUAL -> "only";
            case AT_LEAST -> "less than";
            case GREATER -> "at most";
        };
    }
}
