package io.compliancescan.importer;

import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TimeColumn;
import java.time.Instant;

/** Whole numbers that count some unit of time since the epoch. */
final class CountParser implements TimeParser {

    private static final Instant EARLIEST = Instant.parse("1973-03-03T09:46:40Z");
    private static final Instant LATEST = Instant.parse("2099-12-31T23:59:59.999Z");
    private static final long MOST_STEPS = 999_999_999;

    private final long unitMillis;
    private final long least;
    private final long most;

    private CountParser(long unitMillis, long least, long most) {
        this.unitMillis = unitMillis;
        this.least = least;
        this.most = most;
    }

    /** Seconds; nine or ten digits, so that they differ from dates and from milliseconds. */
    static CountParser epochSeconds() {
        return new CountParser(1_000, EARLIEST.getEpochSecond(), LATEST.getEpochSecond());
    }

    /** Milliseconds; twelve or thirteen digits, likewise. */
    static CountParser epochMillis() {
        return new CountParser(1, EARLIEST.toEpochMilli(), LATEST.toEpochMilli());
    }

    /** Steps of that length; nine digits at most. */
    static CountParser steps(TemporalScale scale) {
        return new CountParser(scale.step().toMillis(), 0, MOST_STEPS);
    }

    @Override
    public long read(char[] text, int from, int to) {
        long count = Digits.all(text, from, to);
        return count < least || count > most ? TimeColumn.UNKNOWN : count * unitMillis;
    }
}
