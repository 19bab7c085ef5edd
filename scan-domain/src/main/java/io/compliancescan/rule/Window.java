package io.compliancescan.rule;

import io.compliancescan.table.TemporalScale;
import java.time.Duration;
import java.util.Optional;

/**
 * A stretch of time, half-open: two records exactly one length apart never share a window.
 *
 * @param length longer than zero, in whole milliseconds; the step of the scan's temporal scale when empty
 */
public record Window(Optional<Duration> length, WindowMode mode) {

    public Window {
        if (length.isPresent() && length.get().toMillis() <= 0) {
            throw new IllegalArgumentException("a window must be longer than zero");
        }
    }

    /** Every window of that length. */
    public static Window rolling(Duration length) {
        return new Window(Optional.of(length), WindowMode.ROLLING);
    }

    long millis(TemporalScale scale) {
        return length.orElse(scale.step()).toMillis();
    }
}
