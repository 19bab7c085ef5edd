package io.compliancescan.launcher.database;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often something may be done within any span of time. For one thread. */
final class Allowance {

    private final int most;
    private final Duration within;
    private final Deque<Duration> used = new ArrayDeque<>();

    /**
     * An allowance that nothing has been taken of.
     *
     * @param most how often
     * @param within how long what was done counts
     */
    Allowance(int most, Duration within) {
        this.most = most;
        this.within = within;
    }

    /**
     * Takes one of it, if there is one left.
     *
     * @param now by a clock that never goes back
     * @return whether there was
     */
    boolean use(Duration now) {
        used.removeIf(time -> now.minus(time).compareTo(within) >= 0);
        boolean left = used.size() < most;
        if (left) {
            used.add(now);
        }
        return left;
    }
}
