package io.compliancescan.api.policy.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an unquoted word stands for, by the core schema of YAML 1.2 (section 10.3.2). So {@code yes} and {@code on} are
 * texts, {@code 010} is ten, {@code 0o10} is eight and {@code 1_000} is a text. Numbers stay exact decimals.
 */
final class CoreSchema {

    private static final Set<String> NULL = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern NO_FINITE_NUMBER = Pattern.compile("[-+]?(\\.inf|\\.Inf|\\.INF)|\\.nan|\\.NaN|\\.NAN");

    /** Making a decimal takes time that grows with the square of its length; JSON is read with a like limit. */
    private static final int LONGEST_NUMBER = 1_000;

    private static final int OCTAL_BASE = 8;
    private static final int HEXADECIMAL_BASE = 16;

    private CoreSchema() {}

    /**
     * A text, a decimal or a boolean; empty for null.
     *
     * @throws NumberFormatException for infinity, what is no number, and what has too many digits
     */
    static Optional<Object> value(String word) {
        if (NULL.contains(word)) {
            return Optional.empty();
        }
        if (TRUE.contains(word) || FALSE.contains(word)) {
            return Optional.of(TRUE.contains(word));
        }
        if (DECIMAL.matcher(word).matches()) {
            return Optional.of(new BigDecimal(bounded(word)));
        }
        if (OCTAL.matcher(word).matches()) {
            return Optional.of(whole(word, OCTAL_BASE));
        }
        if (HEXADECIMAL.matcher(word).matches()) {
            return Optional.of(whole(word, HEXADECIMAL_BASE));
        }
        if (NO_FINITE_NUMBER.matcher(word).matches()) {
            throw new NumberFormatException();
        }
        return Optional.of(word);
    }

    /** Whether the word, unquoted, is read as the text that it is. */
    static boolean isText(String word) {
        return !NULL.contains(word)
                && !TRUE.contains(word)
                && !FALSE.contains(word)
                && !DECIMAL.matcher(word).matches()
                && !OCTAL.matcher(word).matches()
                && !HEXADECIMAL.matcher(word).matches()
                && !NO_FINITE_NUMBER.matcher(word).matches();
    }

    private static BigDecimal whole(String word, int base) {
        return new BigDecimal(new BigInteger(bounded(word).substring(2), base));
    }

    private static String bounded(String word) {
        if (word.length() > LONGEST_NUMBER) {
            throw new NumberFormatException();
        }
        return word;
    }
}
