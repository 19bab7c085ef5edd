package io.compliancescan.rule;

/** A window over a timeline. Neither of its ends ever moves back. */
interface MovingWindow {

    /** Looks at the records from one index up to, but without, another. */
    void moveTo(int first, int end);

    /** Ends with this timeline; another may be loaded after that. */
    void finish();
}
