package io.compliancescan.rule;

import java.math.BigDecimal;
import java.util.function.BiConsumer;

/** Joins windows that break the limit and share a record into one burst. */
final class BurstRecorder {

    private final Timeline timeline;
    private final Limit limit;
    private final Aggregate aggregate;
    private final BiConsumer<int[], BigDecimal> bursts;

    private int from;
    private int to;
    private BigDecimal worst = BigDecimal.ZERO;

    /** @param bursts takes the records of each, in the order of time, and the value that broke the limit most */
    BurstRecorder(Timeline timeline, Limit limit, Aggregate aggregate, BiConsumer<int[], BigDecimal> bursts) {
        this.timeline = timeline;
        this.limit = limit;
        this.aggregate = aggregate;
        this.bursts = bursts;
    }

    /** Takes note of the window that holds the records from one index up to, but without, another. */
    void see(int first, int end) {
        if (first == end || !limit.brokenBy(aggregate)) {
            return;
        }
        BigDecimal value = aggregate.value();
        if (open() && first < to) {
            worst = limit.worse(worst, value);
            to = end;
        } else {
            finish();
            from = first;
            to = end;
            worst = value;
        }
    }

    /** Ends the burst that is under way, if there is one. */
    void finish() {
        if (open()) {
            bursts.accept(timeline.records(from, to), worst);
        }
        from = 0;
        to = 0;
    }

    private boolean open() {
        return from < to;
    }
}
