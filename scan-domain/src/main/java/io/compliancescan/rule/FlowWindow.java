package io.compliancescan.rule;

/**
 * Of each window the part in which something can pass through: from the first moment at which something comes in to the
 * last at which something goes out. What went out before cannot have come in, and what comes in after cannot have gone.
 */
record FlowWindow(PartyTimeline party, MovingWindow part) implements MovingWindow {

    @Override
    public void begin() {
        part.begin();
    }

    @Override
    public void moveTo(int first, int end) {
        int begin = party.beginOfFlow(first);
        int stop = party.endOfFlow(end);
        if (begin < stop) {
            part.moveTo(begin, stop);
        }
    }

    @Override
    public void finish() {
        part.finish();
    }
}
