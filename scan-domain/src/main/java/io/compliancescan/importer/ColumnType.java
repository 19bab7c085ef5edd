package io.compliancescan.importer;

/** What the cells of a column hold, as far as they are not blank. */
public enum ColumnType {
    NUMBER,
    TIME,
    /** Times of day, which are no times before a date is joined to them. */
    TIME_OF_DAY,
    /** Words that mean yes or no. */
    TRUTH,
    TEXT,
    /** Nothing at all. */
    EMPTY
}
