package io.compliancescan.importer;

/**
 * The readings that a cell allows, as a set of bits. Cells that allow the same readings are counted together, so that
 * at the end any question about a column can be answered from a handful of counts.
 */
final class Fits {

    /** The cell is text and nothing else. */
    static final int NOTHING = 0;

    /** The cell is a word for yes or no. */
    static final int TRUTH = 1;

    /** The cell is a number, and the same one in every notation. */
    static final int SAME_NUMBER = 1 << 1;

    /** The cell is a date, and the same one whether the day or the month comes first. */
    static final int SAME_DATE = 1 << 2;

    /** The cell is a time of day without a date. */
    static final int TIME_OF_DAY = 1 << 3;

    private static final int NUMBERS = 4;
    private static final int TIMES = NUMBERS + NumberNotation.values().length;

    private Fits() {}

    /** The cell is a number in that notation. */
    static int number(NumberNotation notation) {
        return 1 << NUMBERS + notation.ordinal();
    }

    /** The cell is a time in that notation. */
    static int time(TimeNotation notation) {
        return 1 << TIMES + notation.ordinal();
    }
}
