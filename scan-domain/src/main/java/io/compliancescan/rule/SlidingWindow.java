package io.compliancescan.rule;

/** Measures the records in a window, and tells where they break a limit. */
final class SlidingWindow implements MovingWindow {

    private final Timeline timeline;
    private final Aggregate aggregate;
    private final BurstRecorder recorder;
    private int left;
    private int entered;

    SlidingWindow(Timeline timeline, Aggregate aggregate, BurstRecorder recorder) {
        this.timeline = timeline;
        this.aggregate = aggregate;
        this.recorder = recorder;
    }

    @Override
    public void moveTo(int first, int end) {
        while (entered < end) {
            aggregate.enter(timeline.record(entered++));
        }
        while (left < first) {
            aggregate.leave(timeline.record(left++));
        }
        recorder.see(first, end);
    }

    @Override
    public void finish() {
        while (left < entered) {
            aggregate.leave(timeline.record(left++));
        }
        recorder.finish();
        left = 0;
        entered = 0;
    }
}
