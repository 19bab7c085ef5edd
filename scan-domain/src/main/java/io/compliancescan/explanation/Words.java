package io.compliancescan.explanation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How explanations write numbers, texts, lists and lengths of time: the same for everybody, wherever the server stands. */
final class Words {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    /** A number with more digits is written with an exponent. */
    private static final int MOST_DIGITS = 80;

    private static final int LONGEST_TEXT = 200;

    private Words() {}

    /** Exactly, with its thousands set apart, and with at least two decimals when it has any. */
    static String number(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        if (Math.abs((long) exact.scale()) + exact.precision() > MOST_DIGITS) {
            return exact.toString();
        }
        DecimalFormat format = new DecimalFormat(exact.scale() <= 0 ? "#,##0" : "#,##0.00", SYMBOLS);
        format.setMaximumFractionDigits(exact.scale() <= 0 ? 0 : Math.max(2, exact.scale()));
        return format.format(exact);
    }

    /** A number as policies write it. */
    static String plain(BigDecimal number) {
        BigDecimal exact = number.stripTrailingZeros();
        return Math.abs((long) exact.scale()) > MOST_DIGITS ? exact.toString() : exact.toPlainString();
    }

    /** A number and what it counts, such as {@code 1 record} or {@code 11 records}. */
    static String count(long number, String singular) {
        return number(BigDecimal.valueOf(number)) + " " + singular + (number == 1 ? "" : "s");
    }

    /** A text in quotes; a long one is cut, and says so. */
    static String quoted(String text) {
        return text.length() <= LONGEST_TEXT
                ? "\"" + text + "\""
                : "\"" + text.substring(0, LONGEST_TEXT) + "…\" (" + count(text.length(), "character") + ")";
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
    }

    /** A length of time in the largest unit that needs no fraction; a single day is 24 hours. */
    static String length(Duration length) {
        long millis = length.toMillis();
        if (millis % 86_400_000 == 0 && millis != 86_400_000) {
            return count(length.toDays(), "day");
        } else if (millis % 3_600_000 == 0) {
            return count(length.toHours(), "hour");
        } else if (millis % 60_000 == 0) {
            return count(length.toMinutes(), "minute");
        }
        return millis % 1_000 == 0 ? count(length.toSeconds(), "second") : count(millis, "millisecond");
    }

    /** A sentence out of a part of one. */
    static String sentence(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + ".";
    }
}
