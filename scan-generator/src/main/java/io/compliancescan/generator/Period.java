package io.compliancescan.generator;

/**
 * A stretch of the feed that patterns are planned for. Each pattern lies within one period, and each period begins at
 * midnight UTC.
 *
 * @param start seconds since the start of the feed
 * @param days how many days it lasts
 */
record Period(int start, int days) {

    static final int HOUR = 3_600;
    static final int DAY = 24 * HOUR;

    /** The first second after it. */
    int end() {
        return startOfDay(days);
    }

    /** Day 0 is the first. */
    int startOfDay(int day) {
        return start + day * DAY;
    }

    Period next() {
        return new Period(end(), days);
    }
}
