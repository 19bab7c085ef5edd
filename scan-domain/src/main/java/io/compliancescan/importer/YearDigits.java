package io.compliancescan.importer;

/** Years of four digits, or of two: 70 to 99 are of the last century then. */
final class YearDigits {

    static final int LONG = 4;
    static final int SHORT = 2;

    private static final int PIVOT = 70;

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
        return digits == Digits.NONE ? digits : digits + (digits < PIVOT ? 2000 : 1900);
    }
}
