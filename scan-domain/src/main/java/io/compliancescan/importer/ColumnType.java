package io.compliancescan.importer;

/** What the cells of a column hold, as far as they are not blank. */
public enum ColumnType {
    NUMBER,
    TIME,
    /** Words that mean yes or no. */
    TRUTH,
    TEXT,
    /** Nothing at all. */
    EMPTY
}
