package io.compliancescan.table;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How long one step of an integer time column is, and the window of a time rule that names none.
 * A month is thirty days, so that windows have one length.
 */
public enum TemporalScale {
    HOURLY(Duration.ofHours(1)),
    DAILY(Duration.ofDays(1)),
    WEEKLY(Duration.ofDays(7)),
    MONTHLY(Duration.ofDays(30));

    private final Duration step;

    TemporalScale(Duration step) {
        this.step = step;
    }

    /** The length of one step. */
    public Duration step() {
        return step;
    }

    /** The name as clients see it: {@code hourly}, {@code daily}, {@code weekly} or {@code monthly}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scale of that name, whatever its case, or empty. */
    public static Optional<TemporalScale> named(String name) {
        return Arrays.stream(values())
                .filter(s -> s.name().equalsIgnoreCase(name.trim()))
                .findFirst();
    }

    /** The scale whose step is that many hours, as older clients say it (1.0 is hourly, 24.0 is daily), or empty. */
    public static Optional<TemporalScale> ofHours(BigDecimal hours) {
        return Arrays.stream(values())
                .filter(s -> hours.compareTo(BigDecimal.valueOf(s.step.toHours())) == 0)
                .findFirst();
    }
}
