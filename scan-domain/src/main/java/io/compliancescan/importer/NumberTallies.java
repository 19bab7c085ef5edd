package io.compliancescan.importer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The numbers of a column: those that are the same in both notations, what the others are in each, and their units. */
final class NumberTallies {

    private static final int POINT = Fits.number(NumberNotation.DECIMAL_POINT);
    private static final int COMMA = Fits.number(NumberNotation.DECIMAL_COMMA);

    private final NumberTally same = new NumberTally();
    private final NumberTally withPoint = new NumberTally();
    private final NumberTally withComma = new NumberTally();
    private final UnitTally units = new UnitTally();

    /** Counts a number that is the same in both notations. */
    void addSame(NumberParser number) {
        same.add(number);
        units.add(number.unit());
    }

    /** Counts a number that is another one in each notation. */
    int addBoth(NumberParser asPoint, NumberParser asComma) {
        withComma.add(asComma);
        return COMMA | addPoint(asPoint);
    }

    /** Counts a number with a decimal point, and returns the reading as {@link Fits} has it. */
    int addPoint(NumberParser number) {
        withPoint.add(number);
        units.add(number.unit());
        return POINT;
    }

    /** Counts a number with a decimal comma, and returns the reading as {@link Fits} has it. */
    int addComma(NumberParser number) {
        withComma.add(number);
        units.add(number.unit());
        return COMMA;
    }

    /** Counts all that the others counted. */
    void add(NumberTallies others) {
        same.add(others.same);
        withPoint.add(others.withPoint);
        withComma.add(others.withComma);
        units.add(others.units);
    }

    /** What the numbers are counted in, where they say so, the most frequent first. */
    List<String> units() {
        return units.units();
    }

    /** The range of all numbers, read in that notation. */
    Optional<NumberRange> range(NumberNotation notation) {
        return all(notation).range();
    }

    /** The exact sum of all numbers, read in that notation. */
    BigDecimal sum(NumberNotation notation) {
        return all(notation).sum();
    }

    private NumberTally all(NumberNotation notation) {
        NumberTally all = new NumberTally();
        all.add(same);
        all.add(notation == NumberNotation.DECIMAL_POINT ? withPoint : withComma);
        return all;
    }
}
