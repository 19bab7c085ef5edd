package io.compliancescan.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.importer.ColumnReading.TimeReading;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    private static final String FILE = "id,when,sum,note\nA,2024-01-15,\"1,234.50\", x \nB,soon,12abc,\nA,,-3,x\n";

    @Test
    void readsTheColumnsThatAreAskedFor() {
        Table table = read(
                FILE,
                reading(FieldUse.text("account"), "id"),
                reading(FieldUse.time("timestamp"), "when"),
                reading(FieldUse.number("amount"), "sum"));
        assertThat(table.size()).isEqualTo(3);
        assertThat(table.text("account").text(2)).contains("A");
        assertThat(table.text("account").distinct()).isEqualTo(2);
        assertThat(table.time("timestamp").instant(0)).contains(Instant.parse("2024-01-15T00:00:00Z"));
        assertThat(table.number("amount").number(0)).contains(new BigDecimal("1234.50"));
        assertThat(table.offers(FieldUse.text("note"))).isFalse();
    }

    @Test
    void columnsOfTheSameHeadingAreReadByTheirNumber() {
        Table table = read(
                "Account,Account\nA,B\nC,D\n",
                reading(FieldUse.text("account"), "Account"),
                reading(FieldUse.text("recipient"), "Account (2)"));
        assertThat(table.text("account").text(1)).contains("C");
        assertThat(table.text("recipient").text(1)).contains("D");
    }

    @Test
    void readsSomeRecordsAloneInTheOrderOfTheFile() {
        List<ColumnReading> readings = List.of(
                reading(FieldUse.text("account"), "id"),
                reading(FieldUse.number("amount"), "sum"),
                reading(FieldUse.text("amount"), "sum"));

        TableProfile profile = Profiler.profile(TestFiles.of(FILE));
        BitSet lastTwo = BitSet.valueOf(new long[] {0b110});

        Table table = TableReader.read(TestFiles.stream(FILE), profile, readings, lastTwo);
        Table nothing = TableReader.read(TestFiles.stream(FILE), profile, readings, new BitSet());

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.text("account").text(0)).contains("B");
        assertThat(table.text("amount").text(0)).contains("12abc");
        assertThat(table.number("amount").number(0)).isEmpty();
        assertThat(table.number("amount").number(1))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-3"));
        assertThat(nothing.size()).isZero();
    }

    @Test
    void cellsThatAreBlankOrUnreadableAreUnknown() {
        Table table = read(
                FILE,
                reading(FieldUse.time("timestamp"), "when"),
                reading(FieldUse.number("amount"), "sum"),
                reading(FieldUse.text("note"), "note"));
        assertThat(table.number("amount").number(1)).isEmpty();
        assertThat(table.number("amount").number(2))
                .hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("-3"));
        assertThat(table.time("timestamp").instant(1)).isEmpty();
        assertThat(table.time("timestamp").instant(2)).isEmpty();
        assertThat(table.text("note").text(1)).isEmpty();
    }

    @Test
    void surroundingBlanksAreNoPartOfATextOrANumber() {
        Table table =
                read("a,b\n\u2003x\t,\" 7 \"\n", reading(FieldUse.text("a"), "a"), reading(FieldUse.number("b"), "b"));
        assertThat(table.text("a").text(0)).contains("x");
        assertThat(table.number("b").number(0)).contains(new BigDecimal("7"));
    }

    @Test
    void oneColumnMayBeReadInSeveralWays() {
        Table table = read(
                "a,b\n20240115,1\n",
                reading(FieldUse.text("a"), "a"),
                reading(FieldUse.number("a"), "a"),
                new ColumnReading(
                        FieldUse.time("other"), "a", NumberNotation.DECIMAL_POINT, times(TimeNotation.COMPACT)));
        assertThat(table.text("a").text(0)).contains("20240115");
        assertThat(table.number("a").number(0)).contains(new BigDecimal("20240115"));
        assertThat(table.time("other").instant(0)).contains(Instant.parse("2024-01-15T00:00:00Z"));
    }

    @Test
    void aColumnCanBeReadAsItIsWritten() {
        Table table = read(FILE, ColumnReading.asWritten("sum"));
        assertThat(table.text("sum").text(0)).contains("1,234.50");
        assertThat(table.text("sum").text(1)).contains("12abc");
    }

    @Test
    void numbersAreReadInTheNotationThatIsSaid() {
        ColumnReading comma =
                new ColumnReading(FieldUse.number("n"), "n", NumberNotation.DECIMAL_COMMA, times(TimeNotation.ISO));
        Table table = read("n;x\n1.234;1\n", comma);
        assertThat(table.number("n").number(0)).contains(new BigDecimal("1234"));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeading() {
        Table table = read("\uFEFFid,x\nA,1\n", reading(FieldUse.text("id"), "id"));
        assertThat(table.text("id").text(0)).contains("A");
    }

    /** A file of several blocks, which are read side by side, against the same one read from beginning to end. */
    @Test
    void aLongFileIsReadAsIfItWereReadInOneGo() {
        StringBuilder text = new StringBuilder("id,when,sum,note\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("A-")
                    .append(i * 31 % 7_919)
                    .append(",2024-01-")
                    .append(10 + i % 20)
                    .append(',');
            text.append(i % 97 == 0 ? "n/a" : i % 1_000 + "." + i % 89).append(i < 59_000 ? "" : "125");
            text.append(i % 13 == 0 ? ",\"two\n\"\"lines\"\"\"\r\n" : ",one\n");
        }
        TableProfile profile = Profiler.profile(TestFiles.of(text.toString()));
        List<ColumnReading> readings = List.of(
                reading(FieldUse.text("account"), "id"),
                reading(FieldUse.text("note"), "note"),
                reading(FieldUse.time("timestamp"), "when"),
                reading(FieldUse.number("amount"), "sum"));
        BitSet all = new BitSet();
        all.set(0, profile.records());

        Table table = TableReader.read(TestFiles.stream(text.toString()), profile, readings);
        Table expected = TableReader.read(TestFiles.stream(text.toString()), profile, readings, all);

        assertThat(table.size()).isEqualTo(60_000);
        assertThat(table.text("account").distinct()).isEqualTo(7_919);
        assertThat(IntStream.range(0, 60_000).mapToObj(i -> row(table, i)))
                .isEqualTo(IntStream.range(0, 60_000)
                        .mapToObj(i -> row(expected, i))
                        .toList());
    }

    private static List<Object> row(Table table, int record) {
        return List.of(
                table.text("account").code(record),
                table.text("account").text(record),
                table.text("note").text(record),
                table.time("timestamp").instant(record),
                table.number("amount").number(record));
    }

    @Test
    void aTableWithoutColumnsStillKnowsItsSize() {
        assertThat(read(FILE).size()).isEqualTo(3);
    }

    @Test
    void aHeadingThatIsNotThereIsAMistakeOfTheCaller() {
        assertThatThrownBy(() -> read(FILE, reading(FieldUse.text("x"), "missing")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void aFileThatIsNotTheOneThatWasProfiledIsRefused() {
        TableProfile profile = Profiler.profile(TestFiles.of(FILE));
        assertChanged(profile, FILE + "C,,,\n");
        assertChanged(profile, FILE.replace("note", "remark"));
        assertThatThrownBy(() -> TableReader.read(
                        TestFiles.of("id,when,sum,note\nA,\u00e9,1,x\n", StandardCharsets.ISO_8859_1)
                                .open(),
                        profile,
                        List.of()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not the one that was uploaded");
    }

    @Property(tries = 200)
    void everyNumberAndTextOfALongColumnIsFoundAgain(@ForAll List<@Scale(19) BigDecimal> numbers) {
        StringBuilder text = new StringBuilder("n,x\n");
        numbers.forEach(number -> text.append(number.toPlainString())
                .append(",T")
                .append(number.signum())
                .append('\n'));
        Table table = read(text.toString(), reading(FieldUse.number("n"), "n"), reading(FieldUse.text("x"), "x"));
        assertThat(IntStream.range(0, numbers.size()).mapToObj(table.number("n")::exact))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(numbers);
        assertThat(IntStream.range(0, numbers.size())
                        .mapToObj(table.text("x")::text)
                        .map(Optional::orElseThrow))
                .isEqualTo(numbers.stream().map(number -> "T" + number.signum()).toList());
    }

    /** What the profile calls unreadable is what a rule cannot judge, cell for cell. */
    @Property(tries = 300)
    void theProfileAndTheTableAgreeOnWhatIsUnreadable(@ForAll("columns") List<String> cells) {
        String text = cells.stream().map(cell -> '"' + cell + "\"\n").collect(Collectors.joining("", "n\n", ""));
        ColumnProfile column = Profiler.profile(TestFiles.of(text)).columns().get(0);
        long unknown = cells.size() - column.blank() - column.unreadable();
        if (column.type() == ColumnType.NUMBER) {
            for (NumberNotation notation : column.numberNotations()) {
                Table table =
                        read(text, new ColumnReading(FieldUse.number("n"), "n", notation, times(TimeNotation.ISO)));
                assertThat(IntStream.range(0, cells.size()).filter(table.number("n")::known))
                        .hasSize((int) unknown);
            }
        } else if (column.type() == ColumnType.TIME) {
            for (TimeNotation notation : column.timeNotations()) {
                Table table = read(
                        text,
                        new ColumnReading(FieldUse.time("n"), "n", NumberNotation.DECIMAL_POINT, times(notation)));
                assertThat(IntStream.range(0, cells.size())
                                .filter(i -> table.time("n").instant(i).isPresent()))
                        .hasSize((int) unknown);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> columns() {
        Arbitrary<String> odd = Arbitraries.of("", " ", "n/a", "12abc", "1,5", "1.5", "2024-01-15", "01/02/2024", "77");
        return Arbitraries.of(
                        List.of("1.5", "-2", "1,234.5", "1.234"),
                        List.of("1,5", "1.234", "1.234,5"),
                        List.of("1.234", "5.678", "9"),
                        List.of("$1.5", "-$2", "($3)", "4.25 USD", "5"),
                        List.of("1,5-", "1.234 €", "7%"),
                        List.of("2024-01-15", "2024-01-15 10:30"),
                        List.of("01/02/2024", "03/04/2024", "05/05/2024"),
                        List.of("25/02/2024", "03/04/2024"),
                        List.of("03/04/05", "06/07/08", "25/02/24"),
                        List.of("2024-01-15", "2024-1-6"),
                        List.of("12 Mar 2024", "Mar 13, 2024 1:05 PM"),
                        List.of("20240115", "20240116"),
                        List.of("930101", "930102"))
                .flatMap(usual -> Arbitraries.frequencyOf(Tuple.of(12, Arbitraries.of(usual)), Tuple.of(1, odd))
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(40));
    }

    private static void assertChanged(TableProfile profile, String text) {
        assertThatThrownBy(() -> TableReader.read(TestFiles.stream(text), profile, List.of()))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("not the one that was uploaded");
    }

    private static Table read(String text, ColumnReading... readings) {
        TableProfile profile = Profiler.profile(TestFiles.of(text));
        return TableReader.read(TestFiles.stream(text), profile, List.of(readings));
    }

    private static ColumnReading reading(FieldUse use, String heading) {
        return new ColumnReading(use, heading, NumberNotation.DECIMAL_POINT, times(TimeNotation.ISO));
    }

    private static TimeReading times(TimeNotation notation) {
        return new TimeReading(notation, ZoneOffset.UTC, TemporalScale.HOURLY);
    }
}
