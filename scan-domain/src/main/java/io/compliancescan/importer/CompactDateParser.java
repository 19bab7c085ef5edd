package io.compliancescan.importer;

/**
 * Dates of digits alone: {@code 20240115} of the years 1900 to 2099, or {@code 240115}; perhaps with a time of day after
 * a blank or {@code T}. The long ones may have it in digits as well: {@code 20240115103015}.
 */
final class CompactDateParser extends DateTimeParser {

    private static final int FIRST_YEAR = 1900;
    private static final int YEAR_BEHIND = 2100;

    private final int yearDigits;
    private int end;

    /**
     * @param notation one of {@code COMPACT} and {@code SHORT_COMPACT}
     */
    CompactDateParser(TimeNotation notation, ZoneClock clock) {
        super(clock);
        this.yearDigits = notation == TimeNotation.COMPACT ? YearDigits.LONG : YearDigits.SHORT;
    }

    @Override
    long day(char[] text, int from, int to) {
        int month = from + yearDigits;
        end = month + 4;
        if (end > to) {
            return CalendarDay.NONE;
        }
        int year = YearDigits.year(text, from, month);
        return year < FIRST_YEAR || year >= YEAR_BEHIND
                ? CalendarDay.NONE
                : CalendarDay.of(year, Digits.two(text, month, end), Digits.two(text, month + 2, end));
    }

    @Override
    int endOfDate() {
        return end;
    }

    @Override
    boolean readTime(ClockTime time, char[] text, int from, int to) {
        return yearDigits == YearDigits.LONG && time.readDigits(text, from, to) || super.readTime(time, text, from, to);
    }
}
