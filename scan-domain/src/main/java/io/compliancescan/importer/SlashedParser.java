package io.compliancescan.importer;

/** Dates of a day, a month and a year of four digits or two, in some order, with the same mark between them twice. */
final class SlashedParser extends DateTimeParser {

    private static final String MARKS = "/.-";

    private final TimeNotation order;
    private int end;

    /**
     * @param order one of {@code YEAR_FIRST}, {@code DAY_FIRST} and {@code MONTH_FIRST}
     */
    SlashedParser(TimeNotation order, ZoneClock clock) {
        super(clock);
        this.order = order;
    }

    @Override
    long day(char[] text, int from, int to) {
        int firstEnd = endOfNumber(text, from, to);
        if (firstEnd == to || MARKS.indexOf(text[firstEnd]) < 0) {
            return CalendarDay.NONE;
        }
        int secondEnd = Digits.endOfOneOrTwo(text, firstEnd + 1, to);
        if (secondEnd == to || text[secondEnd] != text[firstEnd]) {
            return CalendarDay.NONE;
        }
        int second = Digits.oneOrTwo(text, firstEnd + 1, secondEnd);
        int third = secondEnd + 1;
        end = endOfNumber(text, third, to);
        return switch (order) {
            case YEAR_FIRST ->
                CalendarDay.of(YearDigits.year(text, from, firstEnd), second, Digits.oneOrTwo(text, third, end));
            case DAY_FIRST ->
                CalendarDay.of(YearDigits.year(text, third, end), second, Digits.oneOrTwo(text, from, firstEnd));
            default -> CalendarDay.of(YearDigits.year(text, third, end), Digits.oneOrTwo(text, from, firstEnd), second);
        };
    }

    @Override
    int endOfDate() {
        return end;
    }

    /** The place after the digits that begin there, as many as a year has at most. */
    private static int endOfNumber(char[] text, int at, int to) {
        int end = at;
        while (end < to && end - at < YearDigits.LONG && Digits.is(text[end])) {
            end++;
        }
        return end;
    }
}
