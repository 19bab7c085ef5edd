package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TimeColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeParserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15T00:00:00Z",
        "2024-01-15 10:30, 2024-01-15T10:30:00Z",
        "2024-01-15T10:30:00.5Z, 2024-01-15T10:30:00.500Z",
        "2024-01-15t10:30:00z, 2024-01-15T10:30:00Z",
        "2024-01-15 10:30:00 UTC, 2024-01-15T10:30:00Z",
        "2024-01-15T10:30:00+01:00, 2024-01-15T09:30:00Z",
        "2024-01-15T10:30:00 -0530, 2024-01-15T16:00:00Z",
        "2024-01-15T10:30:00+05, 2024-01-15T05:30:00Z",
        "2024-01-15T10:30:00.123456789, 2024-01-15T10:30:00.123Z",
        "'2024-01-15T10:30:00,25', 2024-01-15T10:30:00.250Z",
        "2024-01-15 9:05 PM, 2024-01-15T21:05:00Z",
        "2024-01-15 12:05am, 2024-01-15T00:05:00Z",
        "2024-01-15 12:05:01 pm, 2024-01-15T12:05:01Z",
        "2024-01-15 9:05 p.m., 2024-01-15T21:05:00Z",
        "2024-01-15 9:05 a.m, 2024-01-15T09:05:00Z",
        "2024-01-15 9:05\u202fPM, 2024-01-15T21:05:00Z",
        "2024-01-15 9:05 PM +01:00, 2024-01-15T20:05:00Z",
        "2024-01-15 9:05 PM Z, 2024-01-15T21:05:00Z",
        "2024-01-15 10:30 GMT, 2024-01-15T10:30:00Z",
        "2024-01-15 10:30 UTC+01:00, 2024-01-15T09:30:00Z",
        "2024-01-15 10:30 GMT-0530, 2024-01-15T16:00:00Z",
        "'2024-01-15, 10:30', 2024-01-15T10:30:00Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z",
    })
    void readsIsoTimes(String cell, Instant expected) {
        assertThat(read(TimeNotation.ISO, cell)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-00",
                "2024-1-5",
                "24-01-15",
                "2024/01/15",
                "2024-01/15",
                "2024-01-15T",
                "2024-01-15 ",
                "2024-01-15T24:00:00",
                "2024-01-15T10:60",
                "2024-01-15T10:30:60",
                "2024-01-15T10",
                "2024-01-15T10:3",
                "2024-01-15T10:30:",
                "2024-01-15T10:30:00.",
                "2024-01-15T10:30:00.1234567890",
                "2024-01-15T10:30:00+19:00",
                "2024-01-15T10:30:00+01:60",
                "2024-01-15T10:30:00+1",
                "2024-01-15T10:30:00ZZ",
                "2024-01-15T13:30 PM",
                "2024-01-15T0:30 PM",
                "2024-01-15T10:30 XM",
                "2024-01-15T10:30 A",
                "2024-01-15T10:30 A.",
                "2024-01-15T10:30 am.",
                "2024-01-15T10:30 CET",
                "2024-01-15T10:30 UTC+",
                "2024-01-15,10:30",
                "2024-01-15,",
                "2024-01-15x10:30",
                "2024-01-15Z",
                "12024-01-15",
                "-2024-01-15",
                "now",
                "2024"
            })
    void refusesWhatIsNoIsoTime(String cell) {
        assertThat(read(TimeNotation.ISO, cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 15/01/2024, 2024-01-15T00:00:00Z",
        "DAY_FIRST, 03.04.2024, 2024-04-03T00:00:00Z",
        "DAY_FIRST, 3-4-2024 07:08:09, 2024-04-03T07:08:09Z",
        "DAY_FIRST, 15/01/24, 2024-01-15T00:00:00Z",
        "DAY_FIRST, 15.01.69 10:30, 2069-01-15T10:30:00Z",
        "DAY_FIRST, 15-01-70, 1970-01-15T00:00:00Z",
        "DAY_FIRST, 15/01/2024 10:30+02:00, 2024-01-15T08:30:00Z",
        "DAY_FIRST, 15/01/2024T10:30:00Z, 2024-01-15T10:30:00Z",
        "DAY_FIRST, '15/01/2024, 10:30:00 PM', 2024-01-15T22:30:00Z",
        "MONTH_FIRST, 1/15/24 1:05 PM, 2024-01-15T13:05:00Z",
        "MONTH_FIRST, 03/04/2024 1:05 PM, 2024-03-04T13:05:00Z",
        "YEAR_FIRST, 2024-01-15T10:30:00Z, 2024-01-15T10:30:00Z",
        "YEAR_FIRST, 2024-1-5, 2024-01-05T00:00:00Z",
        "YEAR_FIRST, 2024.01.15, 2024-01-15T00:00:00Z",
        "YEAR_FIRST, 24/01/15, 2024-01-15T00:00:00Z",
        "NAMED_MONTH, 12 Mar 2024, 2024-03-12T00:00:00Z",
        "NAMED_MONTH, '12 March, 2024', 2024-03-12T00:00:00Z",
        "NAMED_MONTH, 12-Mar-24, 2024-03-12T00:00:00Z",
        "NAMED_MONTH, 12-MAR-99, 1999-03-12T00:00:00Z",
        "NAMED_MONTH, 12. mar. 2024, 2024-03-12T00:00:00Z",
        "NAMED_MONTH, 12MAR2024, 2024-03-12T00:00:00Z",
        "NAMED_MONTH, 3/Sept/2024, 2024-09-03T00:00:00Z",
        "NAMED_MONTH, 'Mar 12, 2024', 2024-03-12T00:00:00Z",
        "NAMED_MONTH, 'May 2, 2024', 2024-05-02T00:00:00Z",
        "NAMED_MONTH, 'Mar. 2 2024 1:05PM', 2024-03-02T13:05:00Z",
        "NAMED_MONTH, 'September 12, 2024, 1:05:06 PM', 2024-09-12T13:05:06Z",
        "NAMED_MONTH, 12 Mar 2024 10:30:00 +0100, 2024-03-12T09:30:00Z",
        "NAMED_MONTH, 12-Mar-2024T10:30Z, 2024-03-12T10:30:00Z",
        "NAMED_MONTH, 2024-Mar-12, 2024-03-12T00:00:00Z",
        "MONTH_FIRST, 01/15/2024, 2024-01-15T00:00:00Z",
        "MONTH_FIRST, 3/4/2024 9:30 PM, 2024-03-04T21:30:00Z",
        "YEAR_FIRST, 2024/01/15, 2024-01-15T00:00:00Z",
        "YEAR_FIRST, 2024/1/5 10:00, 2024-01-05T10:00:00Z",
        "COMPACT, 20240115, 2024-01-15T00:00:00Z",
        "COMPACT, 20240115093015, 2024-01-15T09:30:15Z",
        "COMPACT, 20240115 09:30, 2024-01-15T09:30:00Z",
        "SHORT_COMPACT, 240115, 2024-01-15T00:00:00Z",
        "SHORT_COMPACT, 691231, 2069-12-31T00:00:00Z",
        "SHORT_COMPACT, 700101, 1970-01-01T00:00:00Z",
        "EPOCH_SECONDS, 1705314600, 2024-01-15T10:30:00Z",
        "EPOCH_MILLIS, 1705314600123, 2024-01-15T10:30:00.123Z",
        "STEP, 0, 1970-01-01T00:00:00Z",
        "STEP, 26, 1970-01-02T02:00:00Z",
    })
    void readsOtherNotations(TimeNotation notation, String cell, Instant expected) {
        assertThat(read(notation, cell)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST, 30/02/2024",
        "DAY_FIRST, 01/13/2024",
        "DAY_FIRST, 15/01-2024",
        "DAY_FIRST, 15/01/4",
        "DAY_FIRST, 15/01/024",
        "DAY_FIRST, 2024/01/15",
        "DAY_FIRST, 015/01/2024",
        "DAY_FIRST, 15//2024",
        "DAY_FIRST, 15/01/20240",
        "DAY_FIRST, 15/01/2024x",
        "DAY_FIRST, 15/01",
        "DAY_FIRST, 15",
        "MONTH_FIRST, 15/01/2024",
        "YEAR_FIRST, 2024-01/15",
        "YEAR_FIRST, 4/01/15",
        "YEAR_FIRST, 024/01/15",
        "YEAR_FIRST, 2024/001/15",
        "YEAR_FIRST, 2024/01/2024",
        "NAMED_MONTH, Mar",
        "NAMED_MONTH, Mar 2024",
        "NAMED_MONTH, 12 Mar",
        "NAMED_MONTH, 12 Ma 2024",
        "NAMED_MONTH, 12 Marc 2024",
        "NAMED_MONTH, 12 Marches 2024",
        "NAMED_MONTH, 12 März 2024",
        "NAMED_MONTH, 30 Feb 2024",
        "NAMED_MONTH, 12 03 2024",
        "NAMED_MONTH, 012 Mar 2024",
        "NAMED_MONTH, 12 Mar 202",
        "NAMED_MONTH, 12 Mar 20245",
        "NAMED_MONTH, 12 - Mar - 2024",
        "NAMED_MONTH, Marketing 12",
        "NAMED_MONTH, 12 Mar 2024x",
        "YEAR_FIRST, 2024/13/01",
        "YEAR_FIRST, 2024/01",
        "YEAR_FIRST, 2024/01/",
        "COMPACT, 20240230",
        "COMPACT, 18991231",
        "COMPACT, 21000101",
        "COMPACT, 2024011",
        "COMPACT, 20240115240000",
        "COMPACT, 20240115096000",
        "COMPACT, 20240115093060",
        "COMPACT, 202401150930",
        "COMPACT, 202401150930150",
        "SHORT_COMPACT, 240115093015",
        "SHORT_COMPACT, 240230",
        "SHORT_COMPACT, 24011",
        "EPOCH_SECONDS, 99999999",
        "EPOCH_SECONDS, 4102444800",
        "EPOCH_SECONDS, 17053x4600",
        "EPOCH_MILLIS, 99999999999",
        "EPOCH_MILLIS, 1705314600",
        "STEP, -1",
        "STEP, 1.0",
        "STEP, 1000000000",
        "STEP, 99999999999999999999",
    })
    void refusesWhatIsOfNoneOfThem(TimeNotation notation, String cell) {
        assertThat(read(notation, cell)).isEmpty();
    }

    @Property
    void isoTimesAgreeWithTheLibrary(@ForAll("localTimes") LocalDateTime local) {
        assertThat(read(TimeNotation.ISO, local.toString()))
                .contains(local.toInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
        assertThat(read(TimeNotation.ISO, local.toString(), LONDON))
                .contains(local.atZone(LONDON).toInstant().truncatedTo(ChronoUnit.MILLIS));
    }

    @Property
    void offsetsInACellWinOverTheZone(@ForAll("localTimes") LocalDateTime local, @ForAll("offsets") ZoneOffset offset) {
        assertThat(read(TimeNotation.ISO, local.atOffset(offset).toString(), LONDON))
                .contains(local.toInstant(offset).truncatedTo(ChronoUnit.MILLIS));
    }

    @Property
    void datesInAnyOrderAgreeWithTheLibrary(@ForAll("localTimes") LocalDateTime local) {
        LocalDate date = local.toLocalDate();
        assertThat(read(TimeNotation.DAY_FIRST, formatted(date, "dd/MM/uuuu"))).contains(start(date));
        assertThat(read(TimeNotation.DAY_FIRST, formatted(date, "d.M.uuuu"))).contains(start(date));
        assertThat(read(TimeNotation.MONTH_FIRST, formatted(date, "M-d-uuuu"))).contains(start(date));
        assertThat(read(TimeNotation.YEAR_FIRST, formatted(date, "uuuu/MM/dd"))).contains(start(date));
        assertThat(read(TimeNotation.COMPACT, formatted(date, "uuuuMMdd"))).contains(start(date));
        assertThat(read(TimeNotation.NAMED_MONTH, formatted(date, "d MMMM uuuu")))
                .contains(start(date));
        assertThat(read(TimeNotation.NAMED_MONTH, formatted(date, "MMM d, uuuu")))
                .contains(start(date));
    }

    @Property
    void epochTimesAreWhatTheyCount(@ForAll @LongRange(min = 100_000_000, max = 4_102_444_799L) long seconds) {
        assertThat(read(TimeNotation.EPOCH_SECONDS, String.valueOf(seconds))).contains(Instant.ofEpochSecond(seconds));
        assertThat(read(TimeNotation.EPOCH_MILLIS, seconds + "007"))
                .contains(Instant.ofEpochSecond(seconds).plusMillis(7));
    }

    @Test
    void stepsAreAsLongAsTheScaleSays() {
        TimeReading monthly = new TimeReading(TimeNotation.STEP, ZoneOffset.UTC, TemporalScale.MONTHLY);
        assertThat(read(monthly, "2")).contains(Instant.parse("1970-03-02T00:00:00Z"));
        assertThat(read(monthly, "999999999")).isPresent();
    }

    @Test
    void aClockThatSkipsAnHourIsTakenNotToHaveBeenSetYet() {
        assertThat(read(TimeNotation.ISO, "2024-03-31 01:30", LONDON)).contains(Instant.parse("2024-03-31T01:30:00Z"));
        assertThat(read(TimeNotation.ISO, "2024-10-27 01:30", LONDON)).contains(Instant.parse("2024-10-27T00:30:00Z"));
    }

    @Test
    void compactDatesBeginWhenTheDayBeginsInTheZone() {
        assertThat(read(TimeNotation.COMPACT, "20240701", LONDON)).contains(Instant.parse("2024-06-30T23:00:00Z"));
        assertThat(read(TimeNotation.COMPACT, "20240701", ZoneOffset.ofHours(-5)))
                .contains(Instant.parse("2024-07-01T05:00:00Z"));
    }

    @Provide
    Arbitrary<LocalDateTime> localTimes() {
        Arbitrary<LocalDate> dates = Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<LocalTime> times =
                Arbitraries.longs().between(0, LocalTime.MAX.toNanoOfDay()).map(LocalTime::ofNanoOfDay);
        return dates.flatMap(date -> times.map(date::atTime));
    }

    @Provide
    Arbitrary<ZoneOffset> offsets() {
        return Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
    }

    private static String formatted(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Optional<Instant> read(TimeNotation notation, String cell) {
        return read(notation, cell, ZoneOffset.UTC);
    }

    private static Optional<Instant> read(TimeNotation notation, String cell, ZoneId zone) {
        return read(new TimeReading(notation, zone, TemporalScale.HOURLY), cell);
    }

    /** Reads the time out of the midst of other characters, so that a parser that looks too far is found out. */
    private static Optional<Instant> read(TimeReading reading, String cell) {
        char[] text = ("1" + cell + "1").toCharArray();
        long millis = TimeParser.of(reading).read(text, 1, text.length - 1);
        return millis == TimeColumn.UNKNOWN ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
