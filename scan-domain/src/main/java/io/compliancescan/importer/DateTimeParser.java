package io.compliancescan.importer;

import io.compliancescan.table.TimeColumn;

/** Reads dates of some layout, perhaps followed by a time of day, after {@code T}, a blank, or a comma and a blank. */
abstract sealed class DateTimeParser implements TimeParser
        permits IsoParser, SlashedParser, NamedMonthParser, CompactDateParser {

    private final ZoneClock clock;
    private final ClockTime time = new ClockTime();

    DateTimeParser(ZoneClock clock) {
        this.clock = clock;
    }

    /** The day of the date that the slice begins with, or {@link CalendarDay#NONE}. */
    abstract long day(char[] text, int from, int to);

    /** The place after the date that was read last. */
    abstract int endOfDate();

    @Override
    public final long read(char[] text, int from, int to) {
        long day = day(text, from, to);
        if (day == CalendarDay.NONE) {
            return TimeColumn.UNKNOWN;
        }
        int end = endOfDate();
        if (end == to) {
            return clock.instant(day, 0);
        }
        int start = startOfTime(text, end, to);
        if (start == end || !time.read(text, start, to)) {
            return TimeColumn.UNKNOWN;
        }
        return time.offsetGiven()
                ? day * ZoneClock.DAY + time.millisOfDay() - time.offset()
                : clock.instant(day, time.millisOfDay());
    }

    /** The place after what separates the time of day from the date, which ends there; the same when nothing does. */
    private static int startOfTime(char[] text, int endOfDate, int to) {
        char first = text[endOfDate];
        if (first == ' ' || first == 'T' || first == 't') {
            return endOfDate + 1;
        }
        boolean comma = first == ',' && endOfDate + 1 < to && text[endOfDate + 1] == ' ';
        return comma ? endOfDate + 2 : endOfDate;
    }
}
