package io.compliancescan.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Which texts a field of a case can hold.
 *
 * @param words what they are, for people
 */
record CaseTexts(String words, boolean isList, Predicate<String> form) {

    private static final int LONGEST_ENTRY = 500;
    private static final int MOST_ENTRIES = 200;
    private static final int MOST_DIGITS = 40;

    boolean takes(String text) {
        return form.test(text);
    }

    static <E extends Enum<E>> CaseTexts oneOf(Class<E> kind) {
        var names = Arrays.stream(kind.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
        return new CaseTexts("one of " + String.join(", ", names), false, names::contains);
    }

    static CaseTexts text(int longest) {
        return new CaseTexts(
                "a text of 1 to " + longest + " characters that is not blank",
                false,
                text -> !text.isBlank() && text.length() <= longest);
    }

    static CaseTexts line(int longest) {
        return new CaseTexts(
                "a line of 1 to " + longest + " characters that is not blank", false, text -> isLine(text, longest));
    }

    static CaseTexts lines() {
        return new CaseTexts(
                "a list of 1 to " + MOST_ENTRIES + " texts, each a line of 1 to " + LONGEST_ENTRY + " characters",
                true,
                CaseTexts::areLines);
    }

    static CaseTexts date() {
        return new CaseTexts("a date, such as 2026-03-31", false, CaseTexts::isDate);
    }

    static CaseTexts amount() {
        return new CaseTexts("a number from 0 on with at most " + MOST_DIGITS + " digits", false, CaseTexts::isAmount);
    }

    private static boolean areLines(String text) {
        var entries = text.split("\n", -1);
        return entries.length <= MOST_ENTRIES && Arrays.stream(entries).allMatch(entry -> isLine(entry, LONGEST_ENTRY));
    }

    private static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            return number.signum() >= 0
                    && number.precision() <= MOST_DIGITS
                    && Math.abs((long) number.scale()) <= MOST_DIGITS;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
