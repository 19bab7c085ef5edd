package io.compliancescan.importer;

/** Years of four digits, or of two. */
final class YearDigits {

    static final int LONG = 4;
    static final int SHORT = 2;

    private YearDigits() {}

    /** The year that all of the slice spells, or {@link Digits#NONE}. */
    static int year(char[] text, int from, int to) {
        return switch (to - from) {
            case LONG -> Digits.four(text, from, to);
            case SHORT -> ofTwo(Digits.two(text, from, to));
            default -> Digits.NONE;
        };
    }

    private static int ofTwo(int digits) {
        return digits == Digits.NONE ? digits : TimeNotation.year(digits);
    }
}
