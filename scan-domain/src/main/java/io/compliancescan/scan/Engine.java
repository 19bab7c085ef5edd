package io.compliancescan.scan;

/** The semantics of rules, as far as results depend on them. */
public final class Engine {

    /** Goes up whenever the same inputs could give another result. Pinned with every scan. */
    public static final String VERSION = "1";

    private Engine() {}
}
