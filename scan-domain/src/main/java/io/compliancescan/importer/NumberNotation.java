package io.compliancescan.importer;

/** How a column writes its numbers. Plain digits are the same in both. */
public enum NumberNotation {
    /** {@code 1234.50}, with {@code 1,234.50} or {@code 1 234.50} where thousands are set apart. */
    DECIMAL_POINT,
    /** {@code 1234,50}, with {@code 1.234,50} or {@code 1 234,50} where thousands are set apart. */
    DECIMAL_COMMA
}
