package io.compliancescan.importer;

/** How a column writes its times. */
public enum TimeNotation {
    /** ISO 8601 and its usual relaxations: {@code 2024-01-15}, {@code 2024-01-15 10:30}, {@code 2024-01-15T10:30:00.5Z}. */
    ISO,
    /** {@code 2024/01/15}, {@code 2024.1.15}, {@code 24-01-15}; with or without a time of day. All of ISO is year first, too. */
    YEAR_FIRST,
    /** {@code 15/01/2024}, {@code 15.01.2024} or {@code 15-01-24}, with or without a time of day. */
    DAY_FIRST,
    /** {@code 01/15/2024}, {@code 01.15.2024} or {@code 01-15-24}, with or without a time of day. */
    MONTH_FIRST,
    /** {@code 12 Mar 2024}, {@code 12-Mar-24} or {@code March 12, 2024}, with or without a time of day. */
    NAMED_MONTH,
    /** {@code 20240115}, or {@code 20240115103015}. */
    COMPACT,
    /** {@code 240115}: two digits of the year, 70 to 99 in the last century. */
    SHORT_COMPACT,
    /** Seconds since 1970-01-01T00:00Z. */
    EPOCH_SECONDS,
    /** Milliseconds since 1970-01-01T00:00Z. */
    EPOCH_MILLIS,
    /** Whole steps, counted from 1970-01-01T00:00Z, each as long as the temporal scale says. */
    STEP;

    private static final int LAST_CENTURY = 70;

    /**
     * The year that two digits mean: 70 to 99 are of the last century.
     *
     * @param digits 0 to 99
     */
    public static int year(int digits) {
        return digits + (digits < LAST_CENTURY ? 2000 : 1900);
    }
}
