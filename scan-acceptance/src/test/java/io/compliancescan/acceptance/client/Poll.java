package io.compliancescan.acceptance.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Looks at something again and again until it is as wanted.
 *
 * @param interval between the beginnings of two looks; a look that takes longer delays the next
 * @param patience when to give up
 */
public record Poll(Duration interval, Duration patience) {

    /** Looks at this rate, for a minute at most unless told otherwise. */
    public static Poll every(Duration interval) {
        return new Poll(interval, Duration.ofMinutes(1));
    }

    /** The same with another deadline. */
    public Poll atMost(Duration newPatience) {
        return new Poll(interval, newPatience);
    }

    /**
     * Looks until it is as wanted.
     *
     * @return everything that was seen, in order; only the last of it is as wanted
     * @throws AssertionError when it is not so in time; says what was seen last
     */
    public <T> List<T> until(Supplier<T> look, Predicate<? super T> wanted) {
        List<T> seen = new ArrayList<>();
        long giveUp = System.nanoTime() + patience.toNanos();
        while (true) {
            long next = System.nanoTime() + interval.toNanos();
            T now = look.get();
            seen.add(now);
            if (wanted.test(now)) {
                return seen;
            }
            if (System.nanoTime() > giveUp) {
                throw new AssertionError("It still was not so after " + patience + ". Seen last: " + now);
            }
            waitUntil(next);
        }
    }

    private static void waitUntil(long nanoTime) {
        for (long rest = nanoTime - System.nanoTime(); rest > 0; rest = nanoTime - System.nanoTime()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new AssertionError("Interrupted while waiting.");
            }
            LockSupport.parkNanos(rest);
        }
    }
}
