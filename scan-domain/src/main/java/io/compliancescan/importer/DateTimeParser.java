package io.compliancescan.importer;

import io.compliancescan.table.TimeColumn;

/** Reads dates of some layout, perhaps followed by {@code T} or a blank and a time of day. */
abstract sealed class DateTimeParser implements TimeParser permits IsoParser, SlashedParser {

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
        char separator = text[end];
        if (separator != ' ' && separator != 'T' && separator != 't' || !time.read(text, end + 1, to)) {
            return TimeColumn.UNKNOWN;
        }
        return time.offsetGiven()
                ? day * ZoneClock.DAY + time.millisOfDay() - time.offset()
                : clock.instant(day, time.millisOfDay());
    }
}
