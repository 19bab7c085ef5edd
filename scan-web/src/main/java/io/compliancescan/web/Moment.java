package io.compliancescan.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A point in time, for people and for programs; always in UTC, so that everybody reads the same. */
public record Moment(Instant instant) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    /** As the attribute {@code datetime} wants it, to the second. */
    public String iso() {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** To the second, such as {@code 2024-01-15 10:30:04 UTC}. */
    public String text() {
        return SECOND.format(instant);
    }

    /** The day alone. */
    public String day() {
        return DAY.format(instant);
    }
}
