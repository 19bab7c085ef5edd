package io.compliancescan.importer;

import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TimeColumn;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Finds out which readings a cell allows, with the same parsers that will read it. */
final class CellReader {

    /** Such as {@code 1/2/24} or {@code 240201}. */
    private static final int SHORTEST_DATE = 6;

    private static final int SAME_IN_BOTH =
            Fits.SAME_NUMBER | Fits.number(NumberNotation.DECIMAL_POINT) | Fits.number(NumberNotation.DECIMAL_COMMA);

    private static final int ISO_DATE = Fits.time(TimeNotation.ISO) | Fits.time(TimeNotation.YEAR_FIRST);

    private final NumberParser point = new NumberParser(NumberNotation.DECIMAL_POINT);
    private final NumberParser comma = new NumberParser(NumberNotation.DECIMAL_COMMA);
    private final ClockTime clock = new ClockTime();
    private final Map<TimeNotation, TimeParser> times = new EnumMap<>(TimeNotation.class);

    CellReader() {
        for (TimeNotation notation : TimeNotation.values()) {
            times.put(notation, TimeParser.of(new TimeReading(notation, ZoneOffset.UTC, TemporalScale.HOURLY)));
        }
    }

    /**
     * The readings that the slice allows, which has no surrounding blanks and is not empty.
     *
     * @param numbers counts the numbers it can be
     */
    int fits(char[] text, int from, int to, NumberTallies numbers) {
        char first = text[from];
        if (first > '9') {
            return words(text, from, to, numbers);
        }
        int fits = numbers(text, from, to, numbers);
        if (!Digits.is(first)) {
            return fits;
        }
        if (fits == 0) {
            return timeOfDay(text, from, to) ? Fits.TIME_OF_DAY : dates(text, from, to);
        }
        return (fits & Fits.SAME_NUMBER) == 0 ? fits : fits | counts(text, from, to) | truth(text, from, to);
    }

    /** Most cells that begin with a letter are texts, so that it must be cheap to see it. */
    private int words(char[] text, int from, int to, NumberTallies numbers) {
        if (TruthWords.include(text, from, to)) {
            return Fits.TRUTH;
        }
        int fits = NumberMarks.mayLead(text, from, to) ? numbers(text, from, to, numbers) : Fits.NOTHING;
        return fits == 0 && MonthNames.mayLead(text, from, to) ? time(TimeNotation.NAMED_MONTH, text, from, to) : fits;
    }

    private int numbers(char[] text, int from, int to, NumberTallies numbers) {
        boolean asPoint = point.read(text, from, to);
        if (asPoint && point.plain()) {
            numbers.addSame(point);
            return SAME_IN_BOTH;
        }
        boolean asComma = comma.read(text, from, to);
        if (asPoint && asComma) {
            return inBoth(numbers);
        }
        return asPoint ? numbers.addPoint(point) : asComma ? numbers.addComma(comma) : Fits.NOTHING;
    }

    private int inBoth(NumberTallies numbers) {
        if (point.exact().compareTo(comma.exact()) == 0) {
            numbers.addSame(point);
            return SAME_IN_BOTH;
        }
        return numbers.addBoth(point, comma);
    }

    private boolean timeOfDay(char[] text, int from, int to) {
        int hourEnd = Digits.endOfOneOrTwo(text, from, to);
        return hourEnd < to && text[hourEnd] == ':' && clock.read(text, from, to);
    }

    private int dates(char[] text, int from, int to) {
        if (to - from < SHORTEST_DATE) {
            return Fits.NOTHING;
        }
        if (time(TimeNotation.ISO, text, from, to) != 0) {
            return ISO_DATE;
        }
        int fits = slashed(text, from, to);
        return fits == 0 ? time(TimeNotation.NAMED_MONTH, text, from, to) : fits;
    }

    private int slashed(char[] text, int from, int to) {
        long dayFirst = times.get(TimeNotation.DAY_FIRST).read(text, from, to);
        long monthFirst = times.get(TimeNotation.MONTH_FIRST).read(text, from, to);
        return time(TimeNotation.YEAR_FIRST, text, from, to)
                | (dayFirst == TimeColumn.UNKNOWN ? 0 : Fits.time(TimeNotation.DAY_FIRST))
                | (monthFirst == TimeColumn.UNKNOWN ? 0 : Fits.time(TimeNotation.MONTH_FIRST))
                | (dayFirst == monthFirst && dayFirst != TimeColumn.UNKNOWN ? Fits.SAME_DATE : 0);
    }

    private int counts(char[] text, int from, int to) {
        int step = time(TimeNotation.STEP, text, from, to);
        if (to - from < SHORTEST_DATE) {
            return step;
        }
        return step
                | time(TimeNotation.COMPACT, text, from, to)
                | time(TimeNotation.SHORT_COMPACT, text, from, to)
                | time(TimeNotation.EPOCH_SECONDS, text, from, to)
                | time(TimeNotation.EPOCH_MILLIS, text, from, to);
    }

    private int time(TimeNotation notation, char[] text, int from, int to) {
        return times.get(notation).read(text, from, to) == TimeColumn.UNKNOWN ? 0 : Fits.time(notation);
    }

    private static int truth(char[] text, int from, int to) {
        return to - from == 1 && TruthWords.include(text, from, to) ? Fits.TRUTH : 0;
    }
}
