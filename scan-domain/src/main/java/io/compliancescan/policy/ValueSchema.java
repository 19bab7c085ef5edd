package io.compliancescan.policy;

import java.util.LinkedHashMap;
import java.util.Map;

/** How documents write texts, numbers, times and lengths of time, in JSON Schema. */
final class ValueSchema {

    static final Schema TEXT = Schema.ref("text");
    static final Schema TEXTS = Schema.listOf(TEXT);
    static final Schema DECIMAL = Schema.ref("decimal");
    static final Schema MOMENT = Schema.ref("moment");
    static final Schema LENGTH = Schema.ref("length");
    static final Schema POSITIVE_LENGTH = Schema.ref("positive_length");

    private static final String DIGITS = "[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]+)?";
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String MOMENT_OF_A_DAY = "[+-]?[0-9]{4,10}-[0-9]{2}-[0-9]{2}[tT][0-9:.]+([zZ]|[+-][0-9:]+)";
    private static final String SHORT_LENGTH = "[0-9]{1,9}\\s*[mhd]";
    private static final String ISO_LENGTH = "\\+?[pP][0-9dDtThHmMsS.,+-]+";
    private static final int THOUSAND_YEARS_IN_HOURS = 8_766_000;

    private ValueSchema() {}

    static Map<String, Schema> definitions() {
        Map<String, Schema> definitions = new LinkedHashMap<>();
        definitions.put(
                "text",
                Schema.ofType("string")
                        .and("pattern", "\\S")
                        .describedAs("A text that is not blank. Blanks around it do not count."));
        definitions.put(
                "decimal",
                Schema.anyOf(Schema.ofType("number"), Schema.matching(DIGITS))
                        .describedAs("An exact decimal of at most 64 digits; it may be written as a text.")
                        .withExamples(10000, "0.01"));
        definitions.put(
                "moment",
                Schema.matching(DAY + "|" + MOMENT_OF_A_DAY)
                        .describedAs("A date, which is its first moment in UTC, or a moment in ISO 8601 with its zone.")
                        .withExamples("2024-01-15", "2024-01-15T10:30:00Z"));
        definitions.put(
                "length",
                Schema.anyOf(hours("minimum"), Schema.matching(DIGITS + "|" + SHORT_LENGTH + "|" + ISO_LENGTH))
                        .describedAs("A length of time: minutes, hours or days, an ISO 8601 duration, or a number of "
                                + "hours; whole milliseconds, at most a thousand years.")
                        .withExamples("90m", "24h", "30d", "PT36H", 24));
        definitions.put(
                "positive_length",
                LENGTH.and("not", Schema.anyOf(Schema.of("const", 0), Schema.matching("[+]?0+(\\s*[mhd]|\\.0*)?")))
                        .describedAs("A length of time that is longer than zero."));
        return definitions;
    }

    /** A number above zero, which a text can be too. */
    static Schema aboveZero() {
        return Schema.anyOf(Schema.ofType("number").and("exclusiveMinimum", 0), Schema.matching(DIGITS));
    }

    /** A number that is not below zero, which a text can be too. */
    static Schema notNegative() {
        return Schema.anyOf(Schema.ofType("number").and("minimum", 0), Schema.matching(DIGITS));
    }

    /** A number above zero, at most one, which a text can be too. */
    static Schema share() {
        return Schema.anyOf(
                Schema.ofType("number").and("exclusiveMinimum", 0).and("maximum", 1), Schema.matching(DIGITS));
    }

    /** How many; at least one. */
    static Schema count() {
        return Schema.anyOf(
                Schema.ofType("integer").and("minimum", 1).and("maximum", Integer.MAX_VALUE), Schema.matching(DIGITS));
    }

    private static Schema hours(String bound) {
        return Schema.ofType("number").and(bound, 0).and("maximum", THOUSAND_YEARS_IN_HOURS);
    }
}
