package io.compliancescan.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What each operator asks of a cell, and which values go with it, in JSON Schema. */
final class OperatorSchema {

    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("==", "The cell is the same as the value: as a number, a text or a truth value, as the value is.");
        MEANINGS.put("!=", "The cell is readable and not the same as the value.");
        MEANINGS.put("<", "The cell is less, or an earlier time.");
        MEANINGS.put("<=", "The cell is at most that much, or not a later time.");
        MEANINGS.put(">", "The cell is more, or a later time.");
        MEANINGS.put(">=", "The cell is at least that much, or not an earlier time.");
        MEANINGS.put("IN", "The cell equals one of the list.");
        MEANINGS.put("NOT_IN", "The cell is readable and equals none of the list.");
        MEANINGS.put("BETWEEN", "The cell is a number from the first to the second of the list, both included.");
        MEANINGS.put("EXISTS", "The cell is not blank, readable or not. Needs no value.");
        MEANINGS.put("NOT_EXISTS", "The cell is blank. Needs no value.");
        MEANINGS.put("CONTAINS", "The cell contains the text.");
        MEANINGS.put("STARTS_WITH", "The cell starts with the text.");
        MEANINGS.put("MATCH", "A part of the cell matches the regular expression, in RE2's syntax.");
        MEANINGS.put("MULTIPLE_OF", "The cell is an exact multiple of the number.");
        MEANINGS.put("BEFORE", "The cell is an earlier time.");
        MEANINGS.put("AFTER", "The cell is a later time.");
    }

    private static final Set<String> EQUALITIES = Set.of("==", "!=");
    private static final Set<String> ORDERINGS = Set.of("<", "<=", ">", ">=");
    private static final String[] ARITHMETIC = {"tolerance", "plus", "minus"};

    private OperatorSchema() {}

    /** The operators that have a meaning here. */
    static Set<String> described() {
        return MEANINGS.keySet();
    }

    /** A name of any operator. */
    static Schema anyOperator() {
        return names(MEANINGS.keySet())
                .describedAs("What is asked of the cell. Case does not count.")
                .withExamples(">=", "IN", "not_in");
    }

    /** A name of an operator that compares two numbers. */
    static Schema comparison() {
        return names(MEANINGS.keySet().stream()
                .filter(operator -> EQUALITIES.contains(operator) || ORDERINGS.contains(operator))
                .toList());
    }

    private static Schema names(Collection<String> operators) {
        List<Schema> choices = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String operator : operators) {
            List<String> names = OperatorNames.namesOf(operator);
            choices.add(Schema.of("enum", names).describedAs(MEANINGS.get(operator)));
            all.addAll(names);
        }
        choices.add(WordSchema.inAnyCase(all));
        return Schema.of("anyOf", choices);
    }

    /** What the other keys of a comparison must be like, by its operator. */
    static List<Schema> rules() {
        Schema item = Schema.anyOf(ValueSchema.TEXT, Schema.ofType("number"), Schema.ofType("boolean"));
        Schema numbers = Schema.listOf(ValueSchema.DECIMAL).and("minItems", 2).and("maxItems", 2);
        Schema expression = Schema.ofType("string").and("minLength", 1);
        return List.of(
                when(EQUALITIES, fieldOrLiteral(item, ValueSchema.notNegative().orNull())),
                when(ORDERINGS, fieldOrLiteral(Schema.anyOf(ValueSchema.DECIMAL, ValueSchema.MOMENT), Schema.NOTHING)),
                when(Set.of("IN", "NOT_IN"), literal(Schema.listOf(item))),
                when(Set.of("BETWEEN"), literal(numbers)),
                when(Set.of("EXISTS", "NOT_EXISTS"), noValue()),
                when(Set.of("CONTAINS", "STARTS_WITH"), literal(ValueSchema.TEXT)),
                when(
                        Set.of("MATCH"),
                        literal(expression).and("not", Schema.requiring("case_sensitive", Schema.of("const", false)))),
                when(Set.of("MULTIPLE_OF"), literal(ValueSchema.aboveZero())),
                when(Set.of("BEFORE", "AFTER"), literal(ValueSchema.MOMENT)));
    }

    private static Schema when(Set<String> operators, Schema then) {
        List<String> names = operators.stream()
                .sorted()
                .flatMap(operator -> OperatorNames.namesOf(operator).stream())
                .toList();
        return Schema.of("if", Schema.requiring("operator", WordSchema.inAnyCase(names)))
                .and("then", then);
    }

    private static Schema fieldOrLiteral(Schema value, Schema tolerance) {
        Schema field = Schema.of(
                "allOf", List.of(Schema.requiring("value", ValueSchema.TEXT), Schema.having("tolerance", tolerance)));
        return Schema.of("if", Schema.requiring("value_type", Schema.matching("field")))
                .and("then", field)
                .and("else", literal(value));
    }

    private static Schema literal(Schema value) {
        return Schema.of("allOf", List.of(Schema.requiring("value", value), nothingComputed()));
    }

    private static Schema noValue() {
        Schema notFalse = Schema.having("value", Schema.of("not", Schema.of("const", false)));
        return Schema.of("allOf", List.of(notFalse, nothingComputed()));
    }

    private static Schema nothingComputed() {
        Map<String, Schema> properties = new LinkedHashMap<>();
        Stream.of(ARITHMETIC).forEach(key -> properties.put(key, Schema.NOTHING));
        properties.put("value_type", Schema.matching("literal").orNull());
        return Schema.of("properties", properties);
    }
}
