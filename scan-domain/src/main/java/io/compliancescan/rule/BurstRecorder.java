package io.compliancescan.rule;

import java.math.BigDecimal;

/** Joins windows that break the limit and share a record into one burst. */
final class BurstRecorder {

    private final Timeline timeline;
    private final Limit limit;
    private final Aggregate aggregate;
    private final Bursts bursts;

    private int from;
    private int to;
    private BigDecimal worst = BigDecimal.ZERO;

    BurstRecorder(Timeline timeline, Limit limit, Aggregate aggregate, Bursts bursts) {
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
            bursts.add(timeline.records(from, to), worst);
        }
        from = 0;
        to = 0;
    }

    private boolean open() {
        return from < to;
    }
}
