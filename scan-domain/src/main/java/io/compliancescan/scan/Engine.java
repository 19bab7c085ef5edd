package io.compliancescan.scan;

/** What files and rules mean, as far as results depend on it. */
public final class Engine {

    /** Goes up whenever the same inputs could give another result. Pinned with every scan. */
    public static final String VERSION = "3";

    private Engine() {}
}
