package io.compliancescan.benchmark.duckdb;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.NumberCondition;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TextCondition;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions as SQL expressions that are TRUE, FALSE or NULL. */
final class ConditionSql {

    private ConditionSql() {}

    static String of(Condition condition) {
        if (condition instanceof AllOf all) {
            return joined(all.parts(), " AND ");
        } else if (condition instanceof AnyOf any) {
            return joined(any.parts(), " OR ");
        } else if (condition instanceof Not not) {
            return "(NOT " + of(not.condition()) + ")";
        } else if (condition instanceof Exists exists) {
            return "(" + Sql.text(exists.field()) + " IS NOT NULL)";
        } else if (condition instanceof FieldEquality equality) {
            return fieldEquality(equality);
        } else if (condition instanceof LinearComparison comparison) {
            return linear(comparison);
        } else if (condition instanceof NumberCondition number) {
            return number(number);
        } else if (condition instanceof TextCondition text) {
            return text(text);
        } else if (condition instanceof TimeComparison time) {
            return "(" + Sql.time(time.field()) + symbol(time.operator()) + millis(time.value()) + ")";
        }
        throw new AssertionError("a condition of an unknown kind: " + condition);
    }

    static String symbol(Operator operator) {
        return switch (operator) {
            case EQUAL -> " = ";
            case NOT_EQUAL -> " <> ";
            case LESS, AT_MOST, AT_LEAST, GREATER -> " " + operator.symbol() + " ";
        };
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream().map(ConditionSql::of).collect(Collectors.joining(word, "(", ")"));
    }

    private static String fieldEquality(FieldEquality equality) {
        String numbers = Sql.number(equality.field()) + " = " + Sql.number(equality.other());
        return "(CASE WHEN " + numbers + " IS NOT NULL THEN " + numbers + " ELSE "
                + comparable(Sql.text(equality.field()), equality.caseSensitive()) + " = "
                + comparable(Sql.text(equality.other()), equality.caseSensitive()) + " END)";
    }

    private static String linear(LinearComparison comparison) {
        String sum = comparison.terms().stream()
                .map(term -> (term.subtracted() ? "- " : "+ ") + Sql.number(term.field()))
                .collect(Collectors.joining(" ", "(0 ", ")"));
        String tolerance = Sql.literal(comparison.tolerance());
        return switch (comparison.operator()) {
            case EQUAL -> "(abs" + sum + " <= " + tolerance + ")";
            case NOT_EQUAL -> "(abs" + sum + " > " + tolerance + ")";
            case LESS, AT_MOST, AT_LEAST, GREATER -> "(" + sum + symbol(comparison.operator()) + "0)";
        };
    }

    private static String number(NumberCondition condition) {
        String column = Sql.number(condition.field());
        if (condition instanceof NumberComparison comparison) {
            return "(" + column + symbol(comparison.operator()) + Sql.literal(comparison.value()) + ")";
        } else if (condition instanceof Between between) {
            return "(" + column + " BETWEEN " + Sql.literal(between.low()) + " AND " + Sql.literal(between.high())
                    + ")";
        } else if (condition instanceof MultipleOf multiple) {
            return "(" + column + " % " + Sql.literal(multiple.divisor()) + " = 0)";
        }
        throw new AssertionError("a condition of an unknown kind: " + condition);
    }

    private static String text(TextCondition condition) {
        String column = Sql.text(condition.field());
        if (condition instanceof TextEquality equality) {
            return "(" + comparable(column, equality.caseSensitive()) + " = "
                    + comparable(Sql.literal(equality.text().strip()), equality.caseSensitive()) + ")";
        } else if (condition instanceof OneOf oneOf) {
            return oneOf.texts().stream()
                    .map(text -> comparable(Sql.literal(text.strip()), oneOf.caseSensitive()))
                    .collect(Collectors.joining(", ", "(" + comparable(column, oneOf.caseSensitive()) + " IN (", "))"));
        } else if (condition instanceof Contains contains) {
            return function("contains", column, contains.text(), contains.caseSensitive());
        } else if (condition instanceof StartsWith starts) {
            return function("starts_with", column, starts.text(), starts.caseSensitive());
        } else if (condition instanceof Matches matches) {
            return "regexp_matches(" + column + ", " + Sql.literal(matches.expression()) + ")";
        } else if (condition instanceof Truth truth) {
            return truth(column, truth.expected());
        }
        throw new AssertionError("a condition of an unknown kind: " + condition);
    }

    private static String function(String name, String column, String text, boolean caseSensitive) {
        return name + "(" + comparable(column, caseSensitive) + ", "
                + comparable(Sql.literal(text.strip()), caseSensitive) + ")";
    }

    private static String truth(String column, boolean expected) {
        return "(CASE WHEN lower(" + column + ") IN ('true', 't', 'yes', 'y', 'on', '1') THEN " + expected
                + " WHEN lower(" + column + ") IN ('false', 'f', 'no', 'n', 'off', '0') THEN " + !expected + " END)";
    }

    private static String comparable(String text, boolean caseSensitive) {
        return caseSensitive ? text : "lower(" + text + ")";
    }

    private static long millis(Instant time) {
        return time.toEpochMilli();
    }
}
