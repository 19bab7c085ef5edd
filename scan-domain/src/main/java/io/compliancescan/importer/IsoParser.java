package io.compliancescan.importer;

/** {@code 2024-01-15}, perhaps with a time of day. */
final class IsoParser extends DateTimeParser {

    private static final int LENGTH = 10;

    private int end;

    IsoParser(ZoneClock clock) {
        super(clock);
    }

    @Override
    long day(char[] text, int from, int to) {
        if (to - from < LENGTH || text[from + 4] != '-' || text[from + 7] != '-') {
            return CalendarDay.NONE;
        }
        end = from + LENGTH;
        int year = Digits.four(text, from, end);
        return CalendarDay.of(year, Digits.two(text, from + 5, end), Digits.two(text, from + 8, end));
    }

    @Override
    int endOfDate() {
        return end;
    }
}
