package io.compliancescan.importer;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;

/** Tells which instant a clock in a zone shows. */
final class ZoneClock {

    static final long DAY = Duration.ofDays(1).toMillis();

    private final ZoneRules rules;
    private final boolean fixed;
    private final long fixedOffset;

    ZoneClock(ZoneId zone) {
        this.rules = zone.getRules();
        this.fixed = rules.isFixedOffset();
        this.fixedOffset = fixed ? millis(rules.getOffset(LocalDateTime.MIN)) : 0;
    }

    /**
     * The instant, in milliseconds since the epoch. Of the hour that a clock shows twice in autumn the first is meant;
     * in the hour that it skips in spring it is taken not to have been set yet.
     *
     * @param day since 1970-01-01
     * @param millisOfDay since midnight
     */
    long instant(long day, long millisOfDay) {
        long local = day * DAY + millisOfDay;
        return local - (fixed ? fixedOffset : offset(local));
    }

    private long offset(long local) {
        long second = Math.floorDiv(local, 1_000L);
        return millis(rules.getOffset(LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC)));
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * 1_000L;
    }
}
