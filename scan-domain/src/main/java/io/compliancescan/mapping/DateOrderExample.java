package io.compliancescan.mapping;

import io.compliancescan.importer.TimeNotation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date that is another one in each of the orders that its column may have. */
record DateOrderExample(String cell) {

    private static final Pattern DATE =
            Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4}|[0-9]{2})(?:[ Tt,].*)?");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String MADE_UP = "03/04/2024";
    private static final String MADE_UP_SHORT = "03/04/24";

    /**
     * The first such cell, or a made-up one when there is none.
     *
     * @param orders two or three of year, month and day first
     */
    static DateOrderExample among(List<String> cells, List<TimeNotation> orders) {
        return cells.stream()
                .map(String::strip)
                .map(DateOrderExample::new)
                .filter(example -> example.differsIn(orders))
                .findFirst()
                .orElseGet(
                        () -> new DateOrderExample(orders.contains(TimeNotation.YEAR_FIRST) ? MADE_UP_SHORT : MADE_UP));
    }

    /** The date in that order, in words. */
    String label(TimeNotation order) {
        String name =
                switch (order) {
                    case DAY_FIRST -> "Day first: ";
                    case MONTH_FIRST -> "Month first: ";
                    case YEAR_FIRST -> "Year first: ";
                    default -> throw new AssertionError(order + " is no order");
                };
        return name + IN_WORDS.format(meant(order).orElseThrow());
    }

    private boolean differsIn(List<TimeNotation> orders) {
        return orders.stream()
                        .flatMap(order -> meant(order).stream())
                        .collect(Collectors.toSet())
                        .size()
                == orders.size();
    }

    private Optional<LocalDate> meant(TimeNotation order) {
        Matcher date = DATE.matcher(cell);
        if (!date.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(date.group(1));
        int second = Integer.parseInt(date.group(3));
        String last = date.group(4);
        return switch (order) {
            case DAY_FIRST -> date(year(last), second, first);
            case MONTH_FIRST -> date(year(last), first, second);
            case YEAR_FIRST ->
                last.length() == 2 ? date(year(date.group(1)), second, Integer.parseInt(last)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : TimeNotation.year(year);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
