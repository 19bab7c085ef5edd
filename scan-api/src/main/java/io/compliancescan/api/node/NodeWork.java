package io.compliancescan.api.node;

/** The work of this node on scans. */
public interface NodeWork {

    /** Begins to look for scans, once the database is ready. */
    void begin();

    /** There may be a scan to work on: looks for it at once instead of in a while. Does not wait. */
    void hurry();
}
