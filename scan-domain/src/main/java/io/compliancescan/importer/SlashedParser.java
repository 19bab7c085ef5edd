package io.compliancescan.importer;

/** Dates of a day, a month and a year of four digits, in some order, with the same mark between them twice. */
final class SlashedParser extends DateTimeParser {

    private final TimeNotation order;
    private final String marks;
    private int end;

    private SlashedParser(TimeNotation order, String marks, ZoneClock clock) {
        super(clock);
        this.order = order;
        this.marks = marks;
    }

    /**
     * @param order one of {@code YEAR_FIRST}, {@code DAY_FIRST} and {@code MONTH_FIRST}
     */
    static SlashedParser of(TimeNotation order, ZoneClock clock) {
        return new SlashedParser(order, order == TimeNotation.YEAR_FIRST ? "/" : "/.-", clock);
    }

    @Override
    long day(char[] text, int from, int to) {
        return order == TimeNotation.YEAR_FIRST ? yearFirst(text, from, to) : yearLast(text, from, to);
    }

    @Override
    int endOfDate() {
        return end;
    }

    private long yearFirst(char[] text, int from, int to) {
        int year = Digits.four(text, from, to);
        int month = from + 5;
        if (year == Digits.NONE || !marked(text, from + 4, to)) {
            return CalendarDay.NONE;
        }
        int monthEnd = Digits.endOfOneOrTwo(text, month, to);
        if (!marked(text, monthEnd, to)) {
            return CalendarDay.NONE;
        }
        end = Digits.endOfOneOrTwo(text, monthEnd + 1, to);
        return CalendarDay.of(year, Digits.oneOrTwo(text, month, monthEnd), Digits.oneOrTwo(text, monthEnd + 1, end));
    }

    private long yearLast(char[] text, int from, int to) {
        int firstEnd = Digits.endOfOneOrTwo(text, from, to);
        if (!marked(text, firstEnd, to)) {
            return CalendarDay.NONE;
        }
        int secondEnd = Digits.endOfOneOrTwo(text, firstEnd + 1, to);
        if (secondEnd == to || text[secondEnd] != text[firstEnd]) {
            return CalendarDay.NONE;
        }
        int first = Digits.oneOrTwo(text, from, firstEnd);
        int second = Digits.oneOrTwo(text, firstEnd + 1, secondEnd);
        int year = Digits.four(text, secondEnd + 1, to);
        end = secondEnd + 5;
        return order == TimeNotation.DAY_FIRST
                ? CalendarDay.of(year, second, first)
                : CalendarDay.of(year, first, second);
    }

    private boolean marked(char[] text, int at, int to) {
        return at < to && marks.indexOf(text[at]) >= 0;
    }
}
