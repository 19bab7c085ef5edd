package io.compliancescan.importer;

/**
 * What people put around the digits of a number: one sign, before or after it, or parentheses for minus; and one unit,
 * before or after it, perhaps with blanks between. Holds what was taken off the slice that it saw last.
 */
final class NumberMarks {

    private static final char MINUS = '\u2212';

    private char[] text;
    private int from;
    private int to;
    private boolean signed;
    private boolean negative;
    private int unit;

    /**
     * Takes off all that can be. What is left need not be a number.
     *
     * @return whether there was anything
     */
    boolean takeOff(char[] slice, int start, int end) {
        text = slice;
        from = start;
        to = end;
        signed = false;
        negative = false;
        unit = Units.NONE;
        while (from < to && (takeFirst() || takeLast())) {
            // Until what is left begins and ends with something else.
        }
        return from < to && (signed || unit != Units.NONE);
    }

    /**
     * Whether a slice that begins with a letter or beyond may be a number in marks; looks at three characters of it. It
     * would be one of a unit of two letters at least, or of a sign that is no letter, and most likely end in a digit.
     */
    static boolean mayLead(char[] text, int from, int to) {
        char last = text[to - 1];
        boolean ends = Digits.is(last) || last == ')' || last == '.' || isSign(last);
        return ends && to - from > 1 && !(text[from] <= 'z' && Digits.is(text[from + 1]));
    }

    /** Where what is left begins. */
    int from() {
        return from;
    }

    /** Where what is left has ended. */
    int to() {
        return to;
    }

    /** Whether the marks mean minus. */
    boolean negative() {
        return negative;
    }

    /** The unit, as {@link Units} numbers it. */
    int unit() {
        return unit;
    }

    private boolean takeFirst() {
        char first = text[from];
        if (Digits.is(first)) {
            return false;
        }
        if (!signed && isSign(first)) {
            sign(first);
            from++;
            return true;
        }
        return takeParentheses(first) || takeFirstUnit();
    }

    private boolean takeLast() {
        char last = text[to - 1];
        if (Digits.is(last)) {
            return false;
        }
        if (!signed && isSign(last)) {
            sign(last);
            to--;
            return true;
        }
        return takeLastUnit();
    }

    private boolean takeParentheses(char first) {
        if (signed || first != '(' || text[to - 1] != ')') {
            return false;
        }
        sign('-');
        from = skipBlanks(from + 1);
        to = skipBlanksBack(to - 1);
        return true;
    }

    private boolean takeFirstUnit() {
        for (int length = Math.min(Units.LONGEST_SPELLING, to - from); unit == Units.NONE && length > 0; length--) {
            unit = Units.spelt(text, from, from + length);
            if (unit != Units.NONE) {
                from = skipBlanks(from + length);
                return true;
            }
        }
        return false;
    }

    private boolean takeLastUnit() {
        for (int length = Math.min(Units.LONGEST_SPELLING, to - from); unit == Units.NONE && length > 0; length--) {
            unit = Units.spelt(text, to - length, to);
            if (unit != Units.NONE) {
                to = skipBlanksBack(to - length);
                return true;
            }
        }
        return false;
    }

    private void sign(char sign) {
        signed = true;
        negative = sign != '+';
    }

    private int skipBlanks(int at) {
        int start = at;
        while (start < to && isBlank(text[start])) {
            start++;
        }
        return start;
    }

    private int skipBlanksBack(int at) {
        int end = at;
        while (end > from && isBlank(text[end - 1])) {
            end--;
        }
        return end;
    }

    private static boolean isSign(char c) {
        return c == '-' || c == '+' || c == MINUS;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
