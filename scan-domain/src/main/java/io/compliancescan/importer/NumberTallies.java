package io.compliancescan.importer;

import java.util.Optional;

/** The numbers of a column: those that are the same in both notations, and what the others are in each. */
final class NumberTallies {

    private static final int POINT = Fits.number(NumberNotation.DECIMAL_POINT);
    private static final int COMMA = Fits.number(NumberNotation.DECIMAL_COMMA);

    private final NumberTally same = new NumberTally();
    private final NumberTally withPoint = new NumberTally();
    private final NumberTally withComma = new NumberTally();

    void addSame(NumberParser number) {
        same.add(number);
    }

    /** Counts a number with a decimal point, and returns the reading as {@link Fits} has it. */
    int addPoint(NumberParser number) {
        withPoint.add(number);
        return POINT;
    }

    /** Counts a number with a decimal comma, and returns the reading as {@link Fits} has it. */
    int addComma(NumberParser number) {
        withComma.add(number);
        return COMMA;
    }

    /** Counts all that the others counted. */
    void add(NumberTallies others) {
        same.add(others.same);
        withPoint.add(others.withPoint);
        withComma.add(others.withComma);
    }

    /** The range of all numbers, read in that notation. Call it once. */
    Optional<NumberRange> range(NumberNotation notation) {
        same.add(notation == NumberNotation.DECIMAL_POINT ? withPoint : withComma);
        return same.range();
    }
}
