package io.compliancescan.importer;

import io.compliancescan.table.TimeColumn;

/** Dates of digits alone: {@code 20240115} of the years 1900 to 2099, or {@code 240115}. */
final class CompactDateParser implements TimeParser {

    private static final int PIVOT = 70;

    private final int yearDigits;
    private final ZoneClock clock;

    /**
     * @param notation one of {@code COMPACT} and {@code SHORT_COMPACT}
     */
    CompactDateParser(TimeNotation notation, ZoneClock clock) {
        this.yearDigits = notation == TimeNotation.COMPACT ? 4 : 2;
        this.clock = clock;
    }

    @Override
    public long read(char[] text, int from, int to) {
        if (to - from != yearDigits + 4) {
            return TimeColumn.UNKNOWN;
        }
        int month = from + yearDigits;
        long day = CalendarDay.of(year(text, from, to), Digits.two(text, month, to), Digits.two(text, month + 2, to));
        return day == CalendarDay.NONE ? TimeColumn.UNKNOWN : clock.instant(day, 0);
    }

    private int year(char[] text, int from, int to) {
        if (yearDigits == 4) {
            int year = Digits.four(text, from, to);
            return year >= 1900 && year < 2100 ? year : Digits.NONE;
        }
        int year = Digits.two(text, from, to);
        return year == Digits.NONE ? year : year + (year < PIVOT ? 2000 : 1900);
    }
}
