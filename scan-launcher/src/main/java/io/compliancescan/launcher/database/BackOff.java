package io.compliancescan.launcher.database;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Pauses between attempts at something, each twice as long as the one before. For one thread. */
final class BackOff {

    private final Duration longest;
    private Duration next;

    /**
     * Pauses that have not begun.
     *
     * @param first how long the first is
     * @param longest what none exceeds
     */
    BackOff(Duration first, Duration longest) {
        this.next = first;
        this.longest = longest;
    }

    /**
     * Lets the next pause pass.
     *
     * @return whether it has; false when this thread is interrupted, which stays marked
     */
    boolean pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(next().toNanos());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** How long the next pause is, which counts as passed. */
    Duration next() {
        var pause = next;
        next = pause.multipliedBy(2).compareTo(longest) < 0 ? pause.multipliedBy(2) : longest;
        return pause;
    }
}
