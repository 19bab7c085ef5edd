package io.compliancescan.rule;

/** Moves a window over a timeline. */
sealed interface Sweep permits RollingSweep, TumblingSweep {

    /** Looks at every window of the timeline's present group and leaves the aggregate empty. */
    void run();
}
