package io.compliancescan.rule;

/**
 * Looks at every set of records that some window [s, s + length) holds, wherever s lies. As s grows, the set changes
 * only just after s passes a record's time (the record leaves) or a record's time less the length (the record enters);
 * so these moments, at most two per record, are all there is to look at.
 */
record RollingSweep(Timeline timeline, MovingWindow window, long length) implements Sweep {

    @Override
    public void run() {
        window.begin();
        int entered = 0;
        int left = 0;
        while (left < timeline.size()) {
            long moment = timeline.millis(left);
            if (entered < timeline.size()) {
                moment = Math.min(moment, timeline.millis(entered) - length);
            }
            while (entered < timeline.size() && timeline.millis(entered) - length == moment) {
                entered++;
            }
            while (left < entered && timeline.millis(left) == moment) {
                left++;
            }
            window.moveTo(left, entered);
        }
        window.finish();
    }
}
