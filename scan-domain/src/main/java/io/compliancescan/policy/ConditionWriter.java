package io.compliancescan.policy;

import io.compliancescan.condition.AllOf;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes trees of conditions so that {@link ConditionReader} reads equivalent ones. */
final class ConditionWriter {

    private ConditionWriter() {}

    static Map<String, Object> write(Condition condition) {
        if (condition instanceof AllOf all) {
            return Map.of(
                    "AND", all.parts().stream().map(ConditionWriter::write).toList());
        } else if (condition instanceof AnyOf any) {
            return Map.of("OR", any.parts().stream().map(ConditionWriter::write).toList());
        } else if (condition instanceof Not not) {
            return Map.of("NOT", write(not.condition()));
        } else if (condition instanceof Exists exists) {
            return leaf(exists.field(), "EXISTS");
        } else if (condition instanceof NumberCondition number) {
            return number(number);
        } else if (condition instanceof TextCondition text) {
            return text(text);
        } else if (condition instanceof TimeComparison time) {
            return time(time);
        } else if (condition instanceof FieldEquality equality) {
            Map<String, Object> leaf = leaf(equality.field(), "==", equality.other(), equality.caseSensitive());
            leaf.put("value_type", "field");
            return leaf;
        } else if (condition instanceof LinearComparison linear) {
            return linear(linear);
        }
        throw new AssertionError(condition);
    }

    private static Map<String, Object> number(NumberCondition condition) {
        if (condition instanceof NumberComparison comparison) {
            return leaf(comparison.field(), comparison.operator().symbol(), comparison.value());
        } else if (condition instanceof Between between) {
            return leaf(between.field(), "BETWEEN", List.of(between.low(), between.high()));
        } else if (condition instanceof MultipleOf multiple) {
            return leaf(multiple.field(), "MULTIPLE_OF", multiple.divisor());
        }
        throw new AssertionError(condition);
    }

    private static Map<String, Object> text(TextCondition condition) {
        if (condition instanceof TextEquality equality) {
            return leaf(equality.field(), "==", equality.text(), equality.caseSensitive());
        } else if (condition instanceof OneOf oneOf) {
            return leaf(oneOf.field(), "IN", oneOf.texts(), oneOf.caseSensitive());
        } else if (condition instanceof Contains contains) {
            return leaf(contains.field(), "CONTAINS", contains.text(), contains.caseSensitive());
        } else if (condition instanceof StartsWith startsWith) {
            return leaf(startsWith.field(), "STARTS_WITH", startsWith.text(), startsWith.caseSensitive());
        } else if (condition instanceof Matches matches) {
            return leaf(matches.field(), "MATCH", matches.expression());
        } else if (condition instanceof Truth truth) {
            return leaf(truth.field(), "==", truth.expected());
        }
        throw new AssertionError(condition);
    }

    private static Map<String, Object> time(TimeComparison time) {
        return switch (time.operator()) {
            case LESS -> leaf(time.field(), "BEFORE", time.value().toString());
            case GREATER -> leaf(time.field(), "AFTER", time.value().toString());
            case AT_LEAST, AT_MOST ->
                leaf(time.field(), time.operator().symbol(), time.value().toString());
            case EQUAL, NOT_EQUAL -> throw new IllegalArgumentException("documents compare times by before and after");
        };
    }

    /** The first term is the field, the last the value it is compared with, those between are added or subtracted. */
    private static Map<String, Object> linear(LinearComparison linear) {
        List<Term> terms = linear.terms();
        Term first = terms.get(0);
        Term last = terms.get(terms.size() - 1);
        if (first.subtracted() || !last.subtracted()) {
            throw new IllegalArgumentException(
                    "documents start with a field that is added and compare it with another");
        }
        Map<String, Object> leaf = leaf(first.field(), linear.operator().symbol(), last.field());
        leaf.put("value_type", "field");
        List<Term> between = terms.subList(1, terms.size() - 1);
        putFields(
                leaf,
                "plus",
                between.stream().filter(term -> !term.subtracted()).toList());
        putFields(leaf, "minus", between.stream().filter(Term::subtracted).toList());
        if (linear.operator() == Operator.EQUAL || linear.operator() == Operator.NOT_EQUAL) {
            leaf.put("tolerance", linear.tolerance());
        }
        return leaf;
    }

    private static void putFields(Map<String, Object> leaf, String key, List<Term> terms) {
        if (!terms.isEmpty()) {
            leaf.put(key, terms.stream().map(Term::field).toList());
        }
    }

    private static Map<String, Object> leaf(String field, String operator) {
        Map<String, Object> leaf = new LinkedHashMap<>();
        leaf.put("field", field);
        leaf.put("operator", operator);
        return leaf;
    }

    private static Map<String, Object> leaf(String field, String operator, Object value) {
        Map<String, Object> leaf = leaf(field, operator);
        leaf.put("value", value);
        return leaf;
    }

    private static Map<String, Object> leaf(String field, String operator, Object value, boolean caseSensitive) {
        Map<String, Object> leaf = leaf(field, operator, value);
        if (caseSensitive) {
            leaf.put("case_sensitive", true);
        }
        return leaf;
    }
}
