package io.compliancescan.rule;

/** Measures the records in a window, and tells where they break a limit. */
final class SlidingWindow implements MovingWindow {

    private final Aggregate aggregate;
    private final BurstRecorder recorder;
    private int left;
    private int entered;

    SlidingWindow(Aggregate aggregate, BurstRecorder recorder) {
        this.aggregate = aggregate;
        this.recorder = recorder;
    }

    @Override
    public void begin() {
        aggregate.begin();
    }

    @Override
    public void moveTo(int first, int end) {
        while (entered < end) {
            aggregate.enter(entered++);
        }
        while (left < first) {
            aggregate.leave(left++);
        }
        recorder.see(first, end);
    }

    @Override
    public void finish() {
        while (left < entered) {
            aggregate.leave(left++);
        }
        recorder.finish();
        left = 0;
        entered = 0;
    }
}
