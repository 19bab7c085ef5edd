package io.compliancescan.policy;

import com.google.re2j.PatternSyntaxException;
import io.compliancescan.condition.AnyOf;
import io.compliancescan.condition.Between;
import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Contains;
import io.compliancescan.condition.Exists;
import io.compliancescan.condition.Matches;
import io.compliancescan.condition.MultipleOf;
import io.compliancescan.condition.Not;
import io.compliancescan.condition.NumberComparison;
import io.compliancescan.condition.OneOf;
import io.compliancescan.condition.Operator;
import io.compliancescan.condition.StartsWith;
import io.compliancescan.condition.TimeComparison;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one leaf of a tree of conditions: a field, an operator, and what the operator compares with. */
final class LeafReader {

    static final Set<String> KEYS =
            Set.of("field", "operator", "value", "value_type", "case_sensitive", "tolerance", "plus", "minus");

    private final Node node;
    private final String field;
    private final boolean caseSensitive;

    private LeafReader(Node node, String field, boolean caseSensitive) {
        this.node = node;
        this.field = field;
        this.caseSensitive = caseSensitive;
    }

    static Optional<Condition> read(Node node) {
        node.rejectUnknownKeys(KEYS);
        Optional<String> field = node.child("field").text();
        Optional<String> operator = node.child("operator").text().flatMap(word -> canonical(node, word));
        boolean caseSensitive = node.child("case_sensitive").truthOr(false);
        // Without a field there is no condition, but what is wrong with the rest is told too.
        Optional<Condition> condition =
                operator.flatMap(o -> new LeafReader(node, field.orElse(""), caseSensitive).condition(o));
        return field.flatMap(f -> condition);
    }

    private static Optional<String> canonical(Node node, String word) {
        Optional<String> canonical = OperatorNames.canonical(word);
        if (canonical.isEmpty()) {
            node.child("operator")
                    .problem("is not a known operator; known are " + String.join(", ", OperatorNames.canonical()));
        }
        return canonical;
    }

    private Optional<Condition> condition(String operator) {
        Optional<Operator> comparison = OperatorNames.ofSymbol(operator);
        if (comparison.isPresent()) {
            return ComparisonReader.read(node, field, comparison.get(), caseSensitive);
        }
        node.rejectUnused("only ==, !=, <, <=, > and >= compute with fields", "tolerance", "plus", "minus");
        if (!node.child("value_type").textOr("literal").equals("literal")) {
            node.child("value_type").problem("must be \"literal\"; only ==, !=, <, <=, > and >= compare fields");
            return Optional.empty();
        }
        return test(operator);
    }

    private Optional<Condition> test(String operator) {
        return switch (operator) {
            case "EXISTS" -> exists("NOT_EXISTS");
            case "NOT_EXISTS" -> exists("EXISTS").map(Not::new);
            case "IN" -> in();
            case "NOT_IN" -> in().map(Not::new);
            case "BETWEEN" -> between();
            case "CONTAINS" -> text().map(text -> new Contains(field, text, caseSensitive));
            case "STARTS_WITH" -> text().map(text -> new StartsWith(field, text, caseSensitive));
            case "MATCH" -> match();
            case "MULTIPLE_OF" -> multipleOf();
            case "BEFORE" -> Moments.read(value()).map(time -> new TimeComparison(field, Operator.LESS, time));
            case "AFTER" -> Moments.read(value()).map(time -> new TimeComparison(field, Operator.GREATER, time));
            default -> throw new AssertionError(operator);
        };
    }

    /** Other services write a value that means nothing; false would mean the opposite, and must not be passed over. */
    private Optional<Condition> exists(String opposite) {
        if (Boolean.FALSE.equals(value().value())) {
            value().problem("must not be false: ask the opposite with " + opposite);
            return Optional.empty();
        }
        return Optional.of(new Exists(field));
    }

    private Optional<Condition> in() {
        List<Node> items = value().items("value");
        if (items.isEmpty()) {
            return Optional.empty();
        }
        return items.stream().allMatch(item -> item.value() instanceof Number) ? inNumbers(items) : inTexts(items);
    }

    private Optional<Condition> inNumbers(List<Node> items) {
        List<Condition> equalities = items.stream()
                .flatMap(item -> item.number().stream())
                .map(number -> (Condition) new NumberComparison(field, Operator.EQUAL, number))
                .toList();
        return equalities.size() == items.size() ? Optional.of(new AnyOf(equalities)) : Optional.empty();
    }

    private Optional<Condition> inTexts(List<Node> items) {
        List<Node> odd = items.stream()
                .filter(item -> !item.present() || item.isObject() || item.value() instanceof List)
                .toList();
        odd.forEach(item -> item.problem("must be a text, a number, true or false"));
        List<Node> blank = items.stream()
                .filter(item -> item.value() instanceof String text && text.isBlank())
                .toList();
        blank.forEach(
                item -> item.problem("must not be blank; to ask whether a cell is blank, use EXISTS or NOT_EXISTS"));
        if (!odd.isEmpty() || !blank.isEmpty()) {
            return Optional.empty();
        }
        List<String> texts = items.stream().map(item -> item.value().toString()).toList();
        return Optional.of(new OneOf(field, texts, caseSensitive));
    }

    private Optional<Condition> between() {
        List<Node> bounds = value().items("number, the lower bound, and another, the upper bound");
        if (bounds.size() != 2) {
            if (!bounds.isEmpty()) {
                value().problem("must hold two numbers, the lower and the upper bound");
            }
            return Optional.empty();
        }
        Optional<BigDecimal> low = bounds.get(0).number();
        Optional<BigDecimal> high = bounds.get(1).number();
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get().compareTo(high.get()) > 0) {
            value().problem("has its lower bound above its upper bound");
            return Optional.empty();
        }
        return Optional.of(new Between(field, low.get(), high.get()));
    }

    private Optional<Condition> multipleOf() {
        Optional<BigDecimal> divisor = value().number();
        if (divisor.isPresent() && divisor.get().signum() <= 0) {
            value().problem("must be greater than zero");
            return Optional.empty();
        }
        return divisor.map(number -> new MultipleOf(field, number));
    }

    /** Blanks count in an expression. */
    private Optional<Condition> match() {
        if (Boolean.FALSE.equals(node.child("case_sensitive").value())) {
            node.child("case_sensitive").problem("must not be false: begin the expression with (?i) instead");
        }
        return value().textAsItStands().flatMap(expression -> {
            try {
                return Optional.of(new Matches(field, expression));
            } catch (PatternSyntaxException e) {
                value().problem("is not a regular expression that RE2 understands: " + e.getDescription());
                return Optional.empty();
            }
        });
    }

    private Optional<String> text() {
        return value().text();
    }

    private Node value() {
        return node.child("value");
    }
}
