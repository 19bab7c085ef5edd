package io.compliancescan.policy;

import io.compliancescan.condition.Operator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that documents use for operators, and the one that each stands for. Case and blanks around do not count. */
final class OperatorNames {

    private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();
    private static final Map<String, String> CANONICAL = new HashMap<>();

    static {
        names("==", "=", "equals", "equal", "eq");
        names("!=", "not_equals", "not_equal", "neq", "ne");
        names("<", "lt", "less_than");
        names("<=", "lte", "less_than_or_equal", "less_than_or_equals");
        names(">", "gt", "greater_than");
        names(">=", "gte", "greater_than_or_equal", "greater_than_or_equals");
        names("IN");
        names("NOT_IN");
        names("BETWEEN");
        names("EXISTS");
        names("NOT_EXISTS");
        names("CONTAINS", "includes");
        names("STARTS_WITH");
        names("MATCH", "regex", "matches");
        names("MULTIPLE_OF");
        names("BEFORE");
        names("AFTER");
    }

    private OperatorNames() {}

    private static void names(String canonical, String... others) {
        List<String> names = new ArrayList<>(List.of(canonical));
        names.addAll(List.of(others));
        NAMES.put(canonical, List.copyOf(names));
        names.forEach(name -> CANONICAL.put(key(name), canonical));
    }

    /** The name of each operator under which it is written. */
    static Set<String> canonical() {
        return Collections.unmodifiableSet(NAMES.keySet());
    }

    /** All names of an operator, the canonical one first. */
    static List<String> namesOf(String canonical) {
        return NAMES.get(canonical);
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
