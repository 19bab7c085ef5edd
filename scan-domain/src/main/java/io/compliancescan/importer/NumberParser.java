package io.compliancescan.importer;

import io.compliancescan.table.NumberColumnBuilder;
import java.math.BigDecimal;

/**
 * Reads numbers of one notation from slices of characters, exactly. Holds the number it read last; that number is only
 * good as long as the slice is.
 *
 * <p>A number is digits with or without a decimal mark, and perhaps thousands set apart in groups of exactly three by one
 * and the same separator; or by commas in pairs before the last three, as in India: {@code 1,23,45,678}. With a decimal
 * point, an exponent may follow plain digits. A sign may stand before it; where that is not all there is,
 * {@link NumberMarks} says what else may stand around it. A number in percent is the number as written.
 */
final class NumberParser {

    /** Longer ones are no numbers, so that nobody can make us calculate for hours. */
    private static final int LONGEST = 1_000;

    private static final int EXPONENT_DIGITS = 3;
    private static final int LONG_DIGITS = 18;

    private final char decimalMark;
    private final char groupMark;
    private final boolean exponents;
    private final int onlyUnit;
    private final NumberMarks marks = new NumberMarks();

    private char[] text;
    private int from;
    private int to;
    private int at;

    private boolean negative;
    private int unit;
    private long unscaled;
    private int digits;
    private int decimals;
    private boolean groups;
    private boolean exponent;

    /** A parser of numbers of any unit. */
    NumberParser(NumberNotation notation) {
        this(NumberReading.of(notation));
    }

    NumberParser(NumberReading reading) {
        boolean point = reading.notation() == NumberNotation.DECIMAL_POINT;
        this.decimalMark = point ? '.' : ',';
        this.groupMark = point ? ',' : '.';
        this.exponents = point;
        this.onlyUnit = reading.onlyUnit().map(Units::named).orElse(Units.NONE);
    }

    /** Whether the slice, which has no surrounding blanks and is not empty, is a number. */
    boolean read(char[] slice, int start, int end) {
        if (end - start > LONGEST) {
            return false;
        }
        text = slice;
        unit = Units.NONE;
        char first = slice[start];
        negative = first == '-';
        if (readNumber(negative || first == '+' ? start + 1 : start, end)) {
            return true;
        }
        return !(Digits.is(first) && Digits.is(slice[end - 1])) && readMarked(start, end);
    }

    private boolean readMarked(int start, int end) {
        if (!marks.takeOff(text, start, end)) {
            return false;
        }
        negative = marks.negative();
        unit = marks.unit();
        boolean wanted = onlyUnit == Units.NONE || unit == Units.NONE || unit == onlyUnit;
        return wanted && readNumber(marks.from(), marks.to());
    }

    private boolean readNumber(int start, int end) {
        from = start;
        to = end;
        at = start;
        unscaled = 0;
        groups = false;
        exponent = false;
        digits = readDigits();
        if (at < to && isGroupMark(text[at]) && !readGroups()) {
            return false;
        }
        decimals = 0;
        if (at < to && text[at] == decimalMark && !readDecimals()) {
            return false;
        }
        return digits > 0 && (at == to || readExponent());
    }

    /** What the number read last is counted in, as {@link Units} numbers it. */
    int unit() {
        return unit;
    }

    /** Whether the digits of the number read last are all there is to it: it is the same in any notation. */
    boolean plain() {
        return decimals == 0 && !groups && !exponent;
    }

    /** Whether the number read last is {@link #unscaled} × 10<sup>-{@link #decimals}</sup>. */
    boolean fitsLong() {
        return digits <= LONG_DIGITS && !exponent;
    }

    /** The number read last without its decimal mark, if it {@link #fitsLong}. */
    long unscaled() {
        return negative ? -unscaled : unscaled;
    }

    /** How many decimals the number read last has. */
    int decimals() {
        return decimals;
    }

    /** The number read last, whatever its size. */
    BigDecimal exact() {
        if (fitsLong()) {
            return BigDecimal.valueOf(unscaled(), decimals);
        }
        BigDecimal number = new BigDecimal(normalised());
        return negative ? number.negate() : number;
    }

    /** Adds the number read last to a column. */
    void addTo(NumberColumnBuilder column) {
        if (fitsLong()) {
            column.add(unscaled(), decimals);
        } else {
            column.add(exact());
        }
    }

    /** Reads on to the end of the digits and counts them. Past 18 of them {@link #unscaled} means nothing any more. */
    private int readDigits() {
        int start = at;
        long value = unscaled;
        while (at < to && Digits.is(text[at])) {
            value = value * 10 + text[at] - '0';
            at++;
        }
        unscaled = value;
        return at - start;
    }

    private boolean readGroups() {
        char separator = text[at];
        boolean leadsWithZero = at > from && text[from] == '0';
        if (digits == 0 || digits > 3 || leadsWithZero) {
            return false;
        }
        groups = true;
        boolean mayPair = separator == ',' && digits < 3;
        boolean pairs = false;
        int group = 0;
        while (at < to && text[at] == separator) {
            at++;
            int before = group;
            group = readDigits();
            boolean pair = group == 2 && mayPair && before != 3;
            boolean three = group == 3 && !(pairs && before == 3);
            if (!pair && !three) {
                return false;
            }
            pairs |= pair;
            digits += group;
        }
        return group == 3;
    }

    private boolean readDecimals() {
        at++;
        decimals = readDigits();
        digits += decimals;
        return decimals > 0;
    }

    private boolean readExponent() {
        if (!exponents || groups || text[at] != 'e' && text[at] != 'E') {
            return false;
        }
        at++;
        if (at < to && (text[at] == '-' || text[at] == '+')) {
            at++;
        }
        exponent = true;
        long kept = unscaled;
        int count = readDigits();
        unscaled = kept;
        return at == to && count > 0 && count <= EXPONENT_DIGITS;
    }

    private boolean isGroupMark(char c) {
        return c == groupMark || c == '\'' || c == '\u2019' || NumberMarks.isBlank(c);
    }

    /** The number without its sign, as {@link BigDecimal} writes it. */
    private String normalised() {
        StringBuilder number = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (text[i] == decimalMark) {
                number.append('.');
            } else if (!isGroupMark(text[i])) {
                number.append(text[i]);
            }
        }
        return number.toString();
    }
}
