package io.compliancescan.policy;

import io.compliancescan.condition.Operator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that documents use for operators, and the one that each stands for. */
final class OperatorNames {

    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        alias(">=", "gte", "greater_than_or_equal", "greater_than_or_equals");
        alias(">", "gt", "greater_than");
        alias("<=", "lte", "less_than_or_equal", "less_than_or_equals");
        alias("<", "lt", "less_than");
        alias("==", "=", "equals", "equal", "eq");
        alias("!=", "not_equals", "not_equal", "neq", "ne");
        alias("IN");
        alias("NOT_IN");
        alias("BETWEEN");
        alias("EXISTS");
        alias("NOT_EXISTS");
        alias("CONTAINS", "includes");
        alias("STARTS_WITH");
        alias("MATCH", "regex", "matches");
        alias("MULTIPLE_OF");
        alias("BEFORE");
        alias("AFTER");
    }

    private OperatorNames() {}

    private static void alias(String canonical, String... others) {
        CANONICAL.put(key(canonical), canonical);
        for (String other : others) {
            CANONICAL.put(key(other), canonical);
        }
    }

    /** The name that the word stands for, whatever its case, or empty. */
    static Optional<String> canonical(String word) {
        return Optional.ofNullable(CANONICAL.get(key(word)));
    }

    /** The comparison that the word stands for, or empty. */
    static Optional<Operator> comparison(String word) {
        return canonical(word).flatMap(OperatorNames::ofSymbol);
    }

    static Optional<Operator> ofSymbol(String symbol) {
        for (Operator operator : Operator.values()) {
            if (operator.symbol().equals(symbol)) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private static String key(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
