package io.compliancescan.api.leave;

/** Work of this node that goes on when no request does. */
public interface LastingWork {

    /** Whether nothing is being worked on. */
    boolean isIdle();

    /** Lets others take up at once what is being worked on still. */
    void giveBack();
}
