package io.compliancescan.importer;

/**
 * Dates that name their month: {@code 12 Mar 2024}, {@code 12-Mar-24}, {@code March 12, 2024}, {@code 2024-Mar-12}. Who
 * names it may put it anywhere but at the end; the year is the number of four digits, or the last one.
 */
final class NamedMonthParser extends DateTimeParser {

    private static final String MARKS = " ,.-/";
    private static final int MOST_MARKS = 2;

    private char[] text;
    private int at;
    private int to;

    NamedMonthParser(ZoneClock clock) {
        super(clock);
    }

    @Override
    long day(char[] slice, int start, int end) {
        text = slice;
        at = start;
        to = end;
        if (!Digits.is(text[at])) {
            int month = month();
            int day = dayOfMonth();
            return CalendarDay.of(year(), month, day);
        }
        if (endOfNumber() - at == YearDigits.LONG) {
            int year = year();
            int month = month();
            return CalendarDay.of(year, month, dayOfMonth());
        }
        int day = dayOfMonth();
        int month = month();
        return CalendarDay.of(year(), month, day);
    }

    @Override
    int endOfDate() {
        return at;
    }

    private int month() {
        skipMarks();
        int start = at;
        at = MonthNames.endOfWord(text, start, to);
        return MonthNames.month(text, start, at);
    }

    private int dayOfMonth() {
        skipMarks();
        int start = at;
        at = endOfNumber();
        return Digits.oneOrTwo(text, start, at);
    }

    private int year() {
        skipMarks();
        int start = at;
        at = endOfNumber();
        return YearDigits.year(text, start, at);
    }

    private void skipMarks() {
        int most = Math.min(to, at + MOST_MARKS);
        while (at < most && MARKS.indexOf(text[at]) >= 0) {
            at++;
        }
    }

    private int endOfNumber() {
        int end = at;
        while (end < to && Digits.is(text[end])) {
            end++;
        }
        return end;
    }
}
