package io.compliancescan.rule;

/** A window over a timeline. Neither of its ends ever moves back. */
interface MovingWindow {

    /** Begins with the records that the timeline holds now. */
    void begin();

    /** Looks at its records from one index up to, but without, another. */
    void moveTo(int first, int end);

    /** Ends with these records. */
    void finish();
}
