package io.compliancescan.importer;

/** The months by their English names, written out or as three letters, in either case; also {@code Sept}. */
final class MonthNames {

    /** Such as {@code Mar 2 24}. */
    private static final int SHORTEST_DATE = 8;

    private static final int SHORT = 3;
    private static final String INITIALS = "JFMASONDjfmasond";
    private static final String SEPTEMBER = "september";
    private static final String[] NAMES = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        SEPTEMBER,
        "october",
        "november",
        "december"
    };

    private MonthNames() {}

    /** Whether a slice may be a date that begins with one; looks at few characters of most others. */
    static boolean mayLead(char[] text, int from, int to) {
        return to - from >= SHORTEST_DATE
                && isLetter(text[from + 1])
                && INITIALS.indexOf(text[from]) >= 0
                && month(text, from, endOfWord(text, from, Math.min(to, from + SEPTEMBER.length()))) != Digits.NONE;
    }

    /** The place after the letters that begin there. */
    static int endOfWord(char[] text, int at, int to) {
        int end = at;
        while (end < to && isLetter(text[end])) {
            end++;
        }
        return end;
    }

    /** The month, from 1, that all of the slice names, or {@link Digits#NONE}. */
    static int month(char[] text, int from, int to) {
        if (to - from < SHORT) {
            return Digits.NONE;
        }
        for (int month = 0; month < NAMES.length; month++) {
            if (begins(NAMES[month], text, from, to)) {
                return mayEnd(NAMES[month], to - from) ? month + 1 : Digits.NONE;
            }
        }
        return Digits.NONE;
    }

    private static boolean begins(String name, char[] text, int from, int to) {
        if (to - from > name.length()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if ((text[at] | ' ') != name.charAt(at - from)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayEnd(String name, int length) {
        return length == SHORT || length == name.length() || length == SHORT + 1 && name.equals(SEPTEMBER);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
