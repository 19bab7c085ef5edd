package io.compliancescan.importer;

import io.compliancescan.importer.ColumnReading.TimeReading;

/** Reads times of one notation from slices of characters. */
sealed interface TimeParser permits DateTimeParser, CountParser {

    /** The parser of that notation. Not for several threads at once. */
    static TimeParser of(TimeReading reading) {
        ZoneClock clock = new ZoneClock(reading.zone());
        return switch (reading.notation()) {
            case ISO -> new IsoParser(clock);
            case YEAR_FIRST, DAY_FIRST, MONTH_FIRST -> new SlashedParser(reading.notation(), clock);
            case NAMED_MONTH -> new NamedMonthParser(clock);
            case COMPACT, SHORT_COMPACT -> new CompactDateParser(reading.notation(), clock);
            case EPOCH_SECONDS -> CountParser.epochSeconds();
            case EPOCH_MILLIS -> CountParser.epochMillis();
            case STEP -> CountParser.steps(reading.scale());
        };
    }

    /**
     * The time in milliseconds since the epoch, or {@link io.compliancescan.table.TimeColumn#UNKNOWN} when the slice,
     * which has no surrounding blanks and is not empty, is no such time.
     */
    long read(char[] text, int from, int to);
}
