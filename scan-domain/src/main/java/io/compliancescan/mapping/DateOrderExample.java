package io.compliancescan.mapping;

import io.compliancescan.importer.TimeNotation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date whose first two numbers may both be months. */
record DateOrderExample(String cell) {

    private static final Pattern DATE =
            Pattern.compile("(0?[1-9]|1[0-2])([./-])(0?[1-9]|1[0-2])\\2([0-9]{4})(?:[ Tt].*)?");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String MADE_UP = "03/04/2024";

    /** The first such cell, or a made-up one when there is none. */
    static DateOrderExample among(List<String> cells) {
        return new DateOrderExample(cells.stream()
                .map(String::strip)
                .filter(DateOrderExample::isAmbiguous)
                .findFirst()
                .orElse(MADE_UP));
    }

    /** The date in that notation, in words. */
    String label(TimeNotation notation) {
        Matcher date = DATE.matcher(cell);
        if (!date.matches()) {
            throw new IllegalStateException(cell);
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        int year = Integer.parseInt(date.group(4));
        boolean dayFirst = notation == TimeNotation.DAY_FIRST;
        LocalDate meant = LocalDate.of(year, dayFirst ? second : first, dayFirst ? first : second);
        return (dayFirst ? "Day first: " : "Month first: ") + IN_WORDS.format(meant);
    }

    private static boolean isAmbiguous(String cell) {
        Matcher date = DATE.matcher(cell);
        return date.matches() && Integer.parseInt(date.group(1)) != Integer.parseInt(date.group(3));
    }
}
