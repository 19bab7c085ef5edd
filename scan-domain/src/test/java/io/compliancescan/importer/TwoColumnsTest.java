package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoColumnsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "ISO, 2022-10-07, 10:35:19, 2022-10-07T09:35:19Z",
        "ISO, 2022-10-07, 10:35 PM, 2022-10-07T21:35:00Z",
        "ISO, 2022-10-07, 10:35:19.5Z, 2022-10-07T10:35:19.500Z",
        "DAY_FIRST, 7.10.22, 10:35, 2022-10-07T09:35:00Z",
        "NAMED_MONTH, 7 Oct 2022, 10:35, 2022-10-07T09:35:00Z",
        "COMPACT, 20221007, 10:35, 2022-10-07T09:35:00Z",
        "SHORT_COMPACT, 221007, 10:35, 2022-10-07T09:35:00Z",
    })
    void aDateAndATimeOfDayAreATime(TimeNotation notation, String date, String time, Instant expected) {
        assertThat(time("date,time\n" + date + "," + time + "\n", notation)).containsExactly(Optional.of(expected));
        assertThat(time("time,date\n" + time + "," + date + "\n", notation)).containsExactly(Optional.of(expected));
    }

    @Test
    void aTimeOfWhichOnePartIsMissingIsUnknown() {
        assertThat(time(
                        "time,date\n,2022-10-07\n10:35,\n,\n10:99,2022-10-07\n10:35,2022-10-07 10:35\n",
                        TimeNotation.ISO))
                .hasSize(5)
                .containsOnly(Optional.empty());
    }

    @Test
    void asTextThePartsAreThereAsWritten() {
        Table table = read(
                "time,date\n10:35, 2022-10-07 \n,2022-10-08\n10:36,\n,\n",
                new FieldReading.Joined(column(FieldUse.text("t"), "date", TimeNotation.ISO), "time"));
        assertThat(IntStream.range(0, 4).mapToObj(table.text("t")::text))
                .containsExactly(
                        Optional.of("2022-10-07 10:35"),
                        Optional.of("2022-10-08"),
                        Optional.of("10:36"),
                        Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "900.00, '', 900",
        "'', 20.5, 20.5",
        "-900.00, '', 900",
        "'', (20), 20",
        "$0.00, 20, 20",
        "20, 0, 20",
        "0.00, '', 0",
        "0, 0, 0",
        "123456789012345678901, 0, 123456789012345678901",
    })
    void theAmountIsTheDebitOrTheCreditWithoutItsSign(String debit, String credit, String expected) {
        String file = "out,in\n\"" + debit + "\",\"" + credit + "\"\n";
        assertThat(number(file)).contains(expected);
        assertThat(number(file.replace("out,in", "in,out"))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "'', ''", "n/a, ''", "n/a, 5", "5, n/a", "0, n/a"})
    void anAmountThatIsInNoneOrInBothIsUnknown(String debit, String credit) {
        assertThat(number("out,in\n\"" + debit + "\",\"" + credit + "\"\n")).isEmpty();
    }

    @Test
    void longFilesAreReadInBlocksAndSomeRecordsAlone() {
        StringBuilder text = new StringBuilder("in,x,time,out,date\n");
        for (int i = 0; i < 100_000; i++) {
            text.append(i % 2 == 0 ? i : "").append(",,10:").append(10 + i % 50).append(',');
            text.append(i % 2 == 1 ? -i : "").append(",2022-10-07\n");
        }
        List<FieldReading> readings = List.of(amount(), when(TimeNotation.ISO));
        TableProfile profile = Profiler.profile(TestFiles.of(text.toString()));

        Table all = TableReader.read(TestFiles.stream(text.toString()), profile, readings);
        BitSet some = new BitSet();
        some.set(7);
        some.set(99_999);
        Table two = TableReader.read(TestFiles.stream(text.toString()), profile, readings, some);

        for (int i = 0; i < 100_000; i++) {
            assertThat(all.number("amount").exact(i)).isEqualByComparingTo(String.valueOf(i));
            assertThat(all.time("when").instant(i)).contains(minute(10 + i % 50));
        }
        assertThat(two.size()).isEqualTo(2);
        assertThat(two.number("amount").exact(0)).isEqualByComparingTo("7");
        assertThat(two.time("when").instant(1)).contains(minute(59));
    }

    private static Instant minute(int minute) {
        return Instant.parse("2022-10-07T09:" + minute + ":00Z");
    }

    private static List<Optional<Instant>> time(String file, TimeNotation notation) {
        Table table = read(file, when(notation));
        return IntStream.range(0, table.size())
                .mapToObj(table.time("when")::instant)
                .toList();
    }

    private static Optional<String> number(String file) {
        return read(file, amount()).number("amount").number(0).map(number -> number.stripTrailingZeros()
                .toPlainString());
    }

    private static FieldReading when(TimeNotation notation) {
        return new FieldReading.Joined(column(FieldUse.time("when"), "date", notation), "time");
    }

    private static FieldReading amount() {
        FieldUse amount = FieldUse.number("amount");
        return new FieldReading.OneOfTwo(
                column(amount, "out", TimeNotation.ISO), column(amount, "in", TimeNotation.ISO));
    }

    private static ColumnReading column(FieldUse use, String heading, TimeNotation notation) {
        return new ColumnReading(
                use, heading, NumberNotation.DECIMAL_POINT, new TimeReading(notation, LONDON, TemporalScale.HOURLY));
    }

    private static Table read(String text, FieldReading reading) {
        return TableReader.read(TestFiles.stream(text), Profiler.profile(TestFiles.of(text)), List.of(reading));
    }
}
