package io.compliancescan.importer;

/** Days of the proleptic ISO calendar, counted from 1970-01-01. */
final class CalendarDay {

    /** Stands for a date that does not exist. */
    static final long NONE = Long.MIN_VALUE;

    private static final int[] DAYS_OF_MONTH = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int DAYS_FROM_YEAR_0_TO_1970 = 719_468;

    private CalendarDay() {}

    /** The day of that date, or {@link #NONE} when there is no such date. */
    static long of(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) {
            return NONE;
        }
        // Years that begin in March have the leap day at their end, which makes the months' lengths one formula.
        int shiftedYear = month > 2 ? year : year - 1;
        int shiftedMonth = month > 2 ? month - 3 : month + 9;
        int era = Math.floorDiv(shiftedYear, 400);
        int yearOfEra = shiftedYear - era * 400;
        int dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (long) era * DAYS_OF_400_YEARS + dayOfEra - DAYS_FROM_YEAR_0_TO_1970;
    }

    private static int daysOf(int year, int month) {
        return month == 2 && isLeap(year) ? 29 : DAYS_OF_MONTH[month - 1];
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
