package io.compliancescan.rule;

/** What is computed over the records of a window. */
public enum AggregateFunction {
    /** How many records; the only function that needs no field. */
    COUNT,
    SUM,
    /** The arithmetic mean. */
    AVG,
    MIN,
    MAX,
    /** How many different texts. */
    DISTINCT_COUNT
}
