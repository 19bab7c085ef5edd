package io.compliancescan.importer;

/**
 * Reads times of day: {@code 9:30}, {@code 09:30:15}, {@code 09:30:15.123456789}, {@code 9:30 PM}, each perhaps followed
 * by {@code Z}, {@code UTC}, {@code GMT} or an offset such as {@code +01:00}. Holds the time it read last.
 */
final class ClockTime {

    private static final int FRACTION_DIGITS = 9;
    private static final int MOST_OFFSET_HOURS = 18;
    private static final int COMPACT_LENGTH = 6;

    private char[] text;
    private int at;
    private int to;
    private int hour;
    private long millis;
    private boolean offsetGiven;
    private long offset;

    /** Whether the slice is a time of day. */
    boolean read(char[] slice, int start, int end) {
        text = slice;
        at = start;
        to = end;
        offsetGiven = false;
        offset = 0;
        return readHourAndMinute() && readSeconds() && readHalfOfDay() && (at == to || readOffset());
    }

    /** Whether the slice is a time of day without anything between its digits: {@code 093015}. */
    boolean readDigits(char[] slice, int start, int end) {
        offsetGiven = false;
        offset = 0;
        hour = Digits.two(slice, start, end);
        int minute = Digits.two(slice, start + 2, end);
        int second = Digits.two(slice, start + 4, end);
        millis = minute * 60_000L + second * 1_000L;
        return end - start == COMPACT_LENGTH
                && (hour >= 0 && hour < 24)
                && (minute >= 0 && minute < 60)
                && (second >= 0 && second < 60);
    }

    /** Milliseconds since midnight; a finer fraction is cut off. */
    long millisOfDay() {
        return hour * 3_600_000L + millis;
    }

    /** Whether the time says how far it is ahead of UTC. */
    boolean offsetGiven() {
        return offsetGiven;
    }

    /** By how many milliseconds it is ahead of UTC, if it says so. */
    long offset() {
        return offset;
    }

    private boolean readHourAndMinute() {
        int end = Digits.endOfOneOrTwo(text, at, to);
        hour = Digits.oneOrTwo(text, at, end);
        if (hour < 0 || hour > 23 || end == to || text[end] != ':') {
            return false;
        }
        int minute = Digits.two(text, end + 1, to);
        at = end + 3;
        millis = minute * 60_000L;
        return minute >= 0 && minute < 60;
    }

    private boolean readSeconds() {
        if (at == to || text[at] != ':') {
            return true;
        }
        int second = Digits.two(text, at + 1, to);
        at += 3;
        millis += second * 1_000L;
        return second >= 0 && second < 60 && readFraction();
    }

    private boolean readFraction() {
        if (at == to || text[at] != '.' && text[at] != ',') {
            return true;
        }
        int start = ++at;
        int unit = 100;
        while (at < to && Digits.is(text[at])) {
            millis += (long) unit * (text[at] - '0');
            unit /= 10;
            at++;
        }
        return at > start && at - start <= FRACTION_DIGITS;
    }

    /** AM and PM, or a.m. and p.m., turn the hours 1 to 12 into those of the day. */
    private boolean readHalfOfDay() {
        int letter = skipBlank();
        int dot = letter + 1 < to && text[letter + 1] == '.' ? 1 : 0;
        int end = letter + 2 + dot;
        if (end > to || (text[end - 1] | ' ') != 'm') {
            return true;
        }
        int half = text[letter] | ' ';
        if (half != 'a' && half != 'p') {
            return true;
        }
        if (hour < 1 || hour > 12) {
            return false;
        }
        hour = hour % 12 + (half == 'p' ? 12 : 0);
        at = end + (end < to && text[end] == '.' ? dot : 0);
        return true;
    }

    private boolean readOffset() {
        at = skipBlank();
        offsetGiven = true;
        if (to - at == 1) {
            return (text[at] | ' ') == 'z';
        }
        if (begins("UTC") || begins("GMT")) {
            at += 3;
            return at == to || readSignedOffset();
        }
        return readSignedOffset();
    }

    private boolean begins(String word) {
        return to - at >= word.length()
                && text[at] == word.charAt(0)
                && text[at + 1] == word.charAt(1)
                && text[at + 2] == word.charAt(2);
    }

    /** {@code +hh}, {@code +hhmm} or {@code +hh:mm}. */
    private boolean readSignedOffset() {
        boolean behind = at < to && text[at] == '-';
        if (at == to || !behind && text[at] != '+') {
            return false;
        }
        int hours = Digits.two(text, at + 1, to);
        at += 3;
        int minutes = 0;
        if (at < to) {
            at += text[at] == ':' ? 1 : 0;
            minutes = Digits.two(text, at, to);
            at += 2;
        }
        long ahead = (hours * 60L + minutes) * 60_000L;
        offset = behind ? -ahead : ahead;
        return at == to && hours >= 0 && minutes >= 0 && minutes < 60 && hours * 60 + minutes <= MOST_OFFSET_HOURS * 60;
    }

    private int skipBlank() {
        boolean blank = at < to && (text[at] == ' ' || text[at] == '\u202f' || text[at] == '\u00a0');
        return blank ? at + 1 : at;
    }
}
