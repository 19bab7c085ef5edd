package io.compliancescan.importer;

/** Digits 0 to 9 in a slice of characters. */
final class Digits {

    /** Stands for what is no number. */
    static final int NONE = -1;

    private Digits() {}

    /** Whether the character is one. */
    static boolean is(char c) {
        return c >= '0' && c <= '9';
    }

    /** The number that two characters spell, or {@link #NONE}; also when there are not that many. */
    static int two(char[] text, int at, int to) {
        if (to - at < 2 || !is(text[at]) || !is(text[at + 1])) {
            return NONE;
        }
        return (text[at] - '0') * 10 + text[at + 1] - '0';
    }

    /** The number that four characters spell, or {@link #NONE}; also when there are not that many. */
    static int four(char[] text, int at, int to) {
        int high = two(text, at, to);
        int low = two(text, at + 2, to);
        return high == NONE || low == NONE ? NONE : high * 100 + low;
    }

    /** The place after the digits that begin there, two at most. */
    static int endOfOneOrTwo(char[] text, int at, int to) {
        int end = at;
        while (end < to && end - at < 2 && is(text[end])) {
            end++;
        }
        return end;
    }

    /** The number that all characters spell, or {@link #NONE}; also when they are not one or two. */
    static int oneOrTwo(char[] text, int at, int end) {
        return switch (end - at) {
            case 1 -> is(text[at]) ? text[at] - '0' : NONE;
            case 2 -> two(text, at, end);
            default -> NONE;
        };
    }

    /** The number that all characters spell, or {@link #NONE}; also when there are none, or more than 18. */
    static long all(char[] text, int from, int to) {
        if (from == to || to - from > 18) {
            return NONE;
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            if (!is(text[at])) {
                return NONE;
            }
            value = value * 10 + text[at] - '0';
        }
        return value;
    }
}
