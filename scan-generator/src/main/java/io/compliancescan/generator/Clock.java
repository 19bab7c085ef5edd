package io.compliancescan.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Says when ordinary customers come, for ever: more on weekdays and in the daytime, and exactly as many in the first
 * {@code days} days as asked for. Works hour by hour in whole numbers, so it needs no memory of what went before.
 */
final class Clock {

    private static final int[] BY_HOUR = {
        3, 2, 1, 1, 1, 2, 5, 9, 12, 14, 15, 15, 16, 15, 14, 14, 15, 17, 17, 14, 11, 9, 7, 5
    };

    /** Monday first. */
    private static final int[] BY_WEEKDAY = {10, 10, 10, 11, 13, 9, 6};

    private final long customers;
    private final long totalWeight;
    private final DayOfWeek firstDay;
    private final Dice dice;

    private int hour = -1;
    private long weightSoFar;
    private int expected;
    private int arrived;
    private int upcoming;

    /**
     * @param start midnight of second 0
     * @param customers how many come within the first {@code days} days, at least 1
     */
    Clock(LocalDate start, int days, long customers, Dice dice) {
        this.customers = customers;
        this.firstDay = start.getDayOfWeek();
        this.dice = dice;
        this.totalWeight = weightOf(days);
        advance();
    }

    /** When the next customer comes, in seconds since the start. */
    int upcoming() {
        return upcoming;
    }

    /** That moment, after which the next customer is awaited. */
    int next() {
        int second = upcoming;
        advance();
        return second;
    }

    /** Cuts the hour into as many equal parts as there are customers; each comes at some moment of their own part. */
    private void advance() {
        while (arrived == expected) {
            beginHour();
        }
        upcoming = hour * Period.HOUR + (int) ((arrived * (long) Period.HOUR + dice.below(Period.HOUR)) / expected);
        arrived++;
    }

    private void beginHour() {
        hour++;
        long before = customers * weightSoFar / totalWeight;
        weightSoFar += weight(hour);
        expected = (int) (customers * weightSoFar / totalWeight - before);
        arrived = 0;
    }

    private long weightOf(int days) {
        long weight = 0;
        for (int h = 0; h < days * 24; h++) {
            weight += weight(h);
        }
        return weight;
    }

    private int weight(int hourOfFeed) {
        DayOfWeek day = firstDay.plus(hourOfFeed / 24);
        return BY_WEEKDAY[day.ordinal()] * BY_HOUR[hourOfFeed % 24];
    }
}
