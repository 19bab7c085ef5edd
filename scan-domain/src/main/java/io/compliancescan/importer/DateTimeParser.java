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
        if (!readTime(time, text, end, to)) {
            return TimeColumn.UNKNOWN;
        }
        return time.offsetGiven()
                ? day * ZoneClock.DAY + time.millisOfDay() - time.offset()
                : clock.instant(day, time.millisOfDay());
    }

    /** Whether a time of day is all that follows the date, which ends where the slice begins. */
    boolean readTime(ClockTime time, char[] text, int from, int to) {
        int start = startOfTime(text, from, to);
        return start > from && time.read(text, start, to);
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
