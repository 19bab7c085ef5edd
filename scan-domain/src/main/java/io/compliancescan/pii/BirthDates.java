package io.compliancescan.pii;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates on which somebody who may be alive can have been born; only to be asked under a heading that says so. */
final class BirthDates {

    private static final Pattern SEPARATOR = Pattern.compile("[-/.]");
    private static final int OLDEST = 130;
    private static final int DATE_LENGTH = 10;

    private final LocalDate today;

    /** @param today on which nobody is born any more */
    BirthDates(LocalDate today) {
        this.today = today;
    }

    /** Year first, day first or month first, or eight digits; a clock time may follow. */
    boolean isBirthDate(CharSequence cell) {
        String text = cell.toString();
        String date =
                text.length() > DATE_LENGTH && (text.charAt(DATE_LENGTH) == 'T' || text.charAt(DATE_LENGTH) == ' ')
                        ? text.substring(0, DATE_LENGTH)
                        : text;
        if (Grouped.hasShape(date, "99999999")) {
            return isPast(date.substring(0, 4), date.substring(4, 6), date.substring(6));
        }
        String[] parts = SEPARATOR.split(date, -1);
        return parts.length == 3
                && (isPast(parts[0], parts[1], parts[2])
                        || isPast(parts[2], parts[1], parts[0])
                        || isPast(parts[2], parts[0], parts[1]));
    }

    private boolean isPast(String year, String month, String day) {
        if (!isNumber(month, 2) || !isNumber(day, 2)) {
            return false;
        }
        try {
            LocalDate date = LocalDate.of(year(year), Integer.parseInt(month), Integer.parseInt(day));
            return date.isBefore(today) && date.isAfter(today.minusYears(OLDEST));
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    /** Of two digits it is in the last century; 0 for what is no year. */
    private static int year(String text) {
        if (!isNumber(text, 4) || text.length() % 2 != 0) {
            return 0;
        }
        int year = Integer.parseInt(text);
        return text.length() == 2 ? 1900 + year : year;
    }

    private static boolean isNumber(String text, int longest) {
        return !text.isEmpty() && text.length() <= longest && text.chars().allMatch(c -> Grouped.isDigit((char) c));
    }
}
