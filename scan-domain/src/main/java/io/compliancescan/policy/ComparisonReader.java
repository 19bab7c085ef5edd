package io.compliancescan.policy;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.FieldEquality;
import io.compliancescan.condition.LinearComparison;
import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.TextEquality;
import io.compliancescan.condition.TimeComparison;
import io.compliancescan.condition.Truth;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code ==}, {@code !=}, {@code <}, {@code <=}, {@code >} and {@code >=}. What is compared with decides how: a
 * number, a time, a text, true or false, another field, or a sum and difference of fields.
 */
final class ComparisonReader {

    private final Node node;
    private final String field;
    private final Operator operator;
    private final boolean caseSensitive;

    private ComparisonReader(Node node, String field, Operator operator, boolean caseSensitive) {
        this.node = node;
        this.field = field;
        this.operator = operator;
        this.caseSensitive = caseSensitive;
    }

    static Optional<Condition> read(Node node, String field, Operator operator, boolean caseSensitive) {
        return new ComparisonReader(node, field, operator, caseSensitive).read();
    }

    private Optional<Condition> read() {
        String valueType = node.child("value_type").textOr("literal");
        return switch (valueType) {
            case "literal" -> literal();
            case "field" -> node.child("value").text().flatMap(this::otherField);
            default -> {
                node.child("value_type").problem("must be \"literal\" or \"field\"");
                yield Optional.empty();
            }
        };
    }

    private Optional<Condition> literal() {
        node.rejectUnused(
                "it needs a field to compare with; set \"value_type\" to \"field\"", "tolerance", "plus", "minus");
        Node value = node.child("value");
        if (ordering()) {
            return ordered(value);
        }
        if (value.value() instanceof Number) {
            return value.number().map(number -> new NumberComparison(field, operator, number));
        }
        if (value.value() instanceof Boolean truth) {
            return Optional.of(negatedIfUnequal(new Truth(field, truth)));
        }
        if (value.value() instanceof String text && !text.isBlank()) {
            return Optional.of(negatedIfUnequal(new TextEquality(field, text, caseSensitive)));
        }
        value.problem("must be a text that is not blank, a number, true or false; "
                + "to ask whether a cell is blank, use EXISTS or NOT_EXISTS");
        return Optional.empty();
    }

    private Optional<Condition> ordered(Node value) {
        Optional<Condition> number = value.numberIfAny().map(n -> new NumberComparison(field, operator, n));
        Optional<Condition> ordered =
                number.or(() -> Moments.ifAny(value).map(moment -> new TimeComparison(field, operator, moment)));
        if (ordered.isEmpty()) {
            value.problem("must be a number of at most 64 digits, a date such as \"2024-01-15\" "
                    + "or a moment such as \"2024-01-15T10:30:00Z\"");
        }
        return ordered;
    }

    private Optional<Condition> otherField(String other) {
        if (ordering()) {
            node.rejectUnused("only == and != have a tolerance", "tolerance");
        }
        boolean arithmetic = node.has("tolerance") || node.has("plus") || node.has("minus");
        if (!ordering() && !arithmetic) {
            return Optional.of(negatedIfUnequal(new FieldEquality(field, other, caseSensitive)));
        }
        List<Term> terms = new ArrayList<>();
        terms.add(Term.plus(field));
        fields("plus").forEach(added -> terms.add(Term.plus(added)));
        fields("minus").forEach(subtracted -> terms.add(Term.minus(subtracted)));
        terms.add(Term.minus(other));
        return tolerance().map(tolerance -> new LinearComparison(terms, operator, tolerance));
    }

    private List<String> fields(String key) {
        return node.has(key)
                ? node.child(key).items("field").stream()
                        .flatMap(item -> item.text().stream())
                        .toList()
                : List.of();
    }

    private Optional<BigDecimal> tolerance() {
        if (!node.has("tolerance")) {
            return Optional.of(BigDecimal.ZERO);
        }
        Optional<BigDecimal> tolerance = node.child("tolerance").number();
        if (tolerance.isPresent() && tolerance.get().signum() < 0) {
            node.child("tolerance").problem("must not be negative");
            return Optional.empty();
        }
        return tolerance;
    }

    private boolean ordering() {
        return operator != Operator.EQUAL && operator != Operator.NOT_EQUAL;
    }

    private Condition negatedIfUnequal(Condition equality) {
        return operator == Operator.NOT_EQUAL ? new Not(equality) : equality;
    }
}
