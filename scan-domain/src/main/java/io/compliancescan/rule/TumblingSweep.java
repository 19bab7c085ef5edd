package io.compliancescan.rule;

/** Looks at the windows [k × length, (k + 1) × length) that hold records. */
record TumblingSweep(Timeline timeline, Aggregate aggregate, BurstRecorder recorder, long length) implements Sweep {

    @Override
    public void run() {
        for (int from = 0, to; from < timeline.size(); from = to) {
            long cell = Math.floorDiv(timeline.millis(from), length);
            for (to = from; to < timeline.size() && Math.floorDiv(timeline.millis(to), length) == cell; to++) {
                aggregate.enter(timeline.record(to));
            }
            recorder.see(from, to);
            for (int index = from; index < to; index++) {
                aggregate.leave(timeline.record(index));
            }
        }
        recorder.finish();
    }
}
