package io.compliancescan.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** How the pages write numbers: the same for everybody, wherever the server stands. */
final class Figures {

    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ENGLISH);

    private Figures() {}

    /** A whole number with its thousands set apart. */
    static String count(long number) {
        return new DecimalFormat("#,##0", SYMBOLS).format(number);
    }

    /** A number and what it counts, such as {@code 1 rule} or {@code 11 rules}. */
    static String count(long number, String singular) {
        return count(number) + " " + singular + (number == 1 ? "" : "s");
    }

    /** An amount, exactly, with at least two decimals when it has any. */
    static String amount(BigDecimal amount) {
        BigDecimal exact = amount.stripTrailingZeros();
        DecimalFormat format = new DecimalFormat(exact.scale() <= 0 ? "#,##0" : "#,##0.00", SYMBOLS);
        format.setMaximumFractionDigits(exact.scale() <= 0 ? 0 : Math.max(2, exact.scale()));
        return format.format(exact);
    }

    /** A score with at most two decimals and without thousands. */
    static String score(BigDecimal score) {
        return new DecimalFormat("0.##", SYMBOLS).format(score);
    }

    /** A length of time, in the unit that suits it. */
    static String duration(Duration length) {
        if (length.toMillis() < 1) {
            return "< 1 ms";
        }
        if (length.toMillis() < 1_000) {
            return length.toMillis() + " ms";
        }
        if (length.toMinutes() < 1) {
            return score(BigDecimal.valueOf(length.toMillis(), 3)) + " s";
        }
        return length.toMinutes() + " min " + length.toSecondsPart() + " s";
    }
}
