package io.compliancescan.api.leave;

/** Whether this node is about to leave. */
public interface Leaving {

    /** Whether it is; requests are answered still. */
    boolean hasBegun();

    /** Whether requests that come now are not answered any more. */
    boolean refusesRequests();
}
