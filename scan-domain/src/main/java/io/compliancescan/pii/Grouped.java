package io.compliancescan.pii;

/** Digits as people write them, in groups. */
final class Grouped {

    private Grouped() {}

    /**
     * The digits of a cell that holds nothing else but single marks between them; empty text for any other cell.
     *
     * @param marks that may stand between two digits
     */
    static String digits(CharSequence cell, String marks) {
        StringBuilder digits = new StringBuilder(cell.length());
        boolean afterDigit = false;
        for (int place = 0; place < cell.length(); place++) {
            char c = cell.charAt(place);
            if (isDigit(c)) {
                digits.append(c);
            } else if (!afterDigit || marks.indexOf(c) < 0) {
                return "";
            }
            afterDigit = isDigit(c);
        }
        return afterDigit ? digits.toString() : "";
    }

    /** The digits of a cell, whatever stands between them. */
    static String digitsIn(CharSequence cell) {
        StringBuilder digits = new StringBuilder(cell.length());
        cell.chars().filter(c -> isDigit((char) c)).forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Whether it is one of 0 to 9; {@link Character#isDigit} also takes those of other scripts. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether it is one of A to Z, in either case. */
    static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /**
     * Whether a cell has the shape.
     *
     * @param shape {@code 9} for a digit, {@code A} for a letter, anything else for itself
     */
    static boolean hasShape(CharSequence cell, String shape) {
        if (cell.length() != shape.length()) {
            return false;
        }
        for (int place = 0; place < shape.length(); place++) {
            if (!fits(cell.charAt(place), shape.charAt(place))) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(char c, char shape) {
        return switch (shape) {
            case '9' -> isDigit(c);
            case 'A' -> isLetter(c);
            default -> c == shape;
        };
    }
}
