package io.compliancescan.scan;

/** The three kinds of violations that a comparison of two scans has. */
public enum DeltaKind {
    /** Only the later scan has it. */
    NEW,
    /** Only the earlier scan has it. */
    RESOLVED,
    /** Both have it; the later scan's is meant. */
    UNCHANGED
}
