package io.compliancescan.rule;

/** Looks at the windows [k × length, (k + 1) × length) that hold records. */
record TumblingSweep(Timeline timeline, MovingWindow window, long length) implements Sweep {

    @Override
    public void run() {
        window.begin();
        for (int from = 0, to; from < timeline.size(); from = to) {
            long cell = Math.floorDiv(timeline.millis(from), length);
            to = from;
            while (to < timeline.size() && Math.floorDiv(timeline.millis(to), length) == cell) {
                to++;
            }
            window.moveTo(from, to);
        }
        window.finish();
    }
}
