package io.compliancescan.rule;

/** Measures the part of a timeline that lies in a window. Neither end of the window ever moves back. */
final class SlidingWindow {

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

    /** Looks at the records from one index up to, but without, another. */
    void moveTo(int first, int end) {
        while (entered < end) {
            aggregate.enter(timeline.record(entered++));
        }
        while (left < first) {
            aggregate.leave(timeline.record(left++));
        }
        recorder.see(first, end);
    }

    /** Ends with this timeline; another may be loaded after that. */
    void finish() {
        while (left < entered) {
            aggregate.leave(timeline.record(left++));
        }
        recorder.finish();
        left = 0;
        entered = 0;
    }
}
