package io.compliancescan.rule;

/** Which windows of a given length are looked at. */
public enum WindowMode {
    /** Every one, wherever it starts. */
    ROLLING,
    /** Those of a fixed grid that starts at 1970-01-01T00:00Z. */
    TUMBLING
}
