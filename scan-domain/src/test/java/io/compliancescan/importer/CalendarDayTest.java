package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CalendarDayTest {

    @Property
    void agreesWithTheCalendarOfTheLanguage(
            @ForAll @IntRange(max = 9_999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day) {
        assertThat(CalendarDay.of(year, month, day)).isEqualTo(expected(year, month, day));
    }

    @Test
    void knowsEveryDayOfFourCenturies() {
        LocalDate.of(1896, 1, 1).datesUntil(LocalDate.of(2304, 1, 1)).forEach(date -> assertThat(
                        CalendarDay.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))
                .isEqualTo(date.toEpochDay()));
    }

    @Test
    void knowsWhichYearsAreLeapYears() {
        assertThat(CalendarDay.of(2024, 2, 30)).isEqualTo(CalendarDay.NONE);
        assertThat(CalendarDay.of(2023, 2, 29)).isEqualTo(CalendarDay.NONE);
        assertThat(CalendarDay.of(1900, 2, 29)).isEqualTo(CalendarDay.NONE);
        assertThat(CalendarDay.of(2000, 2, 29))
                .isEqualTo(LocalDate.of(2000, 2, 29).toEpochDay());
    }

    private static long expected(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException e) {
            return CalendarDay.NONE;
        }
    }
}
