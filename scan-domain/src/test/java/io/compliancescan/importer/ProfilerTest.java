package io.compliancescan.importer;

import static io.compliancescan.importer.NumberNotation.DECIMAL_COMMA;
import static io.compliancescan.importer.NumberNotation.DECIMAL_POINT;
import static io.compliancescan.importer.TestFiles.column;
import static io.compliancescan.importer.TimeNotation.DAY_FIRST;
import static io.compliancescan.importer.TimeNotation.MONTH_FIRST;
import static io.compliancescan.importer.TimeNotation.STEP;
import static io.compliancescan.importer.TimeNotation.YEAR_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfilerTest {

    @Test
    void countsRecordsAndKeepsTheFirstFive() {
        TableProfile profile = Profiler.profile(TestFiles.of("a,b\n 1 ,x\n2,\n3,y\n4,z\n5,x\n6,x\n"));
        assertThat(profile.records()).isEqualTo(6);
        assertThat(profile.sample())
                .containsExactly(
                        List.of(" 1 ", "x"), List.of("2", ""), List.of("3", "y"), List.of("4", "z"), List.of("5", "x"));
    }

    /** The file is read in blocks side by side; what they hold is put together again. */
    @Test
    void aLongFileIsOneTable() {
        StringBuilder text = new StringBuilder("id,sum,note\n");
        for (int i = 0; i < 60_000; i++) {
            text.append(i * 31 % 7_919).append(',');
            text.append(i > 50_000 && i % 1_000 == 7 ? "n/a" : i % 2 == 0 ? i + ".50" : "-" + i);
            text.append(i % 5 == 0 ? "," : ",\"two\nlines\"").append("\r\n");
        }
        TableProfile profile = Profiler.profile(TestFiles.of(text.toString()));

        assertThat(profile.records()).isEqualTo(60_000);
        assertThat(profile.sample()).hasSize(5).last().isEqualTo(List.of("124", "4.50", "two\nlines"));
        ColumnProfile id = profile.columns().get(0);
        assertThat(id.distinct()).isEqualTo(7_919);
        ColumnProfile sum = profile.columns().get(1);
        assertThat(sum.distinct()).isEqualTo(ColumnProfile.DISTINCT_BOUND);
        assertThat(sum.unreadable()).isEqualTo(10);
        assertThat(sum.unreadableExamples())
                .extracting(UnreadableCell::line)
                .containsExactly(lineOf(50_007), lineOf(51_007), lineOf(52_007), lineOf(53_007), lineOf(54_007));
        assertThat(sum.range().orElseThrow().least()).isEqualByComparingTo("-59999");
        assertThat(sum.range().orElseThrow().greatest()).isEqualByComparingTo("59998.50");
        assertThat(profile.columns().get(2).blank()).isEqualTo(12_000);
    }

    /** Where four of five records take two lines. */
    private static long lineOf(int record) {
        return 2 + 2L * record - (record + 4) / 5;
    }

    @Test
    void aRecordMayBeLongerThanABlock() {
        String cell = "x\n".repeat(400_000);
        TableProfile profile =
                Profiler.profile(TestFiles.of("a,b\n1,2\n\"" + cell + "\",2\n3,4\n\"" + cell + "\",n/a\n"));
        assertThat(profile.records()).isEqualTo(4);
        assertThat(profile.sample().get(3)).containsExactly(cell, "n/a");
    }

    @Test
    void aHeaderAloneIsATableWithoutRecords() {
        TableProfile profile = Profiler.profile(TestFiles.of("a,b"));
        assertThat(profile.records()).isZero();
        assertThat(profile.sample()).isEmpty();
        assertThat(profile.columns()).extracting(ColumnProfile::type).containsOnly(ColumnType.EMPTY);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 12, -7.5",
        "NUMBER, 0, 1",
        "TIME, 2024-01-15, 2024-02-01",
        "TIME, 20240115, 20240201",
        "TIME, 1/2/24, 15/2/24",
        "TIME, 12 Mar 2024, 13-Mar-24",
        "TIME, 'Mar 12, 2024', 'May 1, 2024 1:05 PM'",
        "TEXT, Mar, May",
        "TEXT, Market 12, Mar 12",
        "TIME, 240115, 240201",
        "TIME_OF_DAY, 10:35:19, 9:30 PM",
        "TEXT, 10:61, 25:00",
        "TRUTH, yes, NO",
        "TRUTH, true, 0",
        "TEXT, ACC-1, 17",
        "NUMBER, $7, -$7",
        "NUMBER, USD 7, 8 USD",
        "NUMBER, 5%, (7)",
        "TEXT, 12abc, 13abc",
        "TEXT, USD, EUR",
        "TEXT, C1234, C5678",
        "EMPTY, '', ' '",
    })
    void tellsWhatAColumnHolds(ColumnType type, String one, String other) {
        assertThat(column(one, other).type()).isEqualTo(type);
    }

    @Test
    void nineOfTenCellsMakeAType() {
        assertThat(column(cells("7", 9, "n/a", 1)).type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column(cells("7", 8, "n/a", 1)).type()).isEqualTo(ColumnType.TEXT);
        assertThat(column(cells("2024-01-15", 9, "n/a", 1)).type()).isEqualTo(ColumnType.TIME);
        assertThat(column(cells("true", 9, "n/a", 1)).type()).isEqualTo(ColumnType.TRUTH);
    }

    @Test
    void blankCellsDecideNothing() {
        ColumnProfile column = column("", " ", "", "7", "");
        assertThat(column.type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column.blank()).isEqualTo(4);
        assertThat(column.unreadable()).isZero();
    }

    @Test
    void theOrderOfCellsDecidesNothing() {
        List<String> cells = Stream.of(cells("1,50", 40, "n/a", 4)).toList();
        List<String> reversed = new ArrayList<>(cells);
        Collections.reverse(reversed);
        assertThat(column(reversed.toArray(String[]::new)).numberNotations())
                .isEqualTo(column(cells.toArray(String[]::new)).numberNotations())
                .containsExactly(DECIMAL_COMMA);
    }

    @Test
    void theFirstUnreadableCellsAreShownWithTheirLines() {
        String[] cells = cells("7", 90, "x", 7);
        cells[20] = "ninety-nine " + "x".repeat(50);
        ColumnProfile column = column(cells);
        assertThat(column.unreadable()).isEqualTo(8);
        assertThat(column.unreadableExamples())
                .hasSize(5)
                .startsWith(new UnreadableCell(22, ("ninety-nine " + "x".repeat(50)).substring(0, 40)))
                .contains(new UnreadableCell(92, "x"), new UnreadableCell(95, "x"));
    }

    @Test
    void anUnreadableCellIsNotCutInTheMidstOfACharacter() {
        String[] cells = cells("7", 20, "x".repeat(39) + "\ud83d\ude0e", 1);
        assertThat(column(cells).unreadableExamples()).containsExactly(new UnreadableCell(22, "x".repeat(39)));
    }

    @Test
    void cellsThatFitAnotherTypeAreUnreadableToo() {
        ColumnProfile column = column(cells("2024-01-15", 20, "17", 1));
        assertThat(column.unreadableExamples()).containsExactly(new UnreadableCell(22, "17"));
    }

    @Test
    void plainDigitsNeedNoDecision() {
        assertThat(column("1", "1000", "-17").numberNotations()).containsExactly(DECIMAL_POINT);
    }

    @Test
    void oneCellDecidesBetweenPointAndComma() {
        assertThat(column("1.234", "5.678", "0.5").numberNotations()).containsExactly(DECIMAL_POINT);
        assertThat(column("1.234", "5.678", "1.234,5").numberNotations()).containsExactly(DECIMAL_COMMA);
        assertThat(column("1,234", "5,678", "0,123").numberNotations()).containsExactly(DECIMAL_COMMA);
        assertThat(column("1,234", "5,678", "1e3").numberNotations()).containsExactly(DECIMAL_POINT);
    }

    @Test
    void pointAndCommaBothStayWhenNoCellDecides() {
        ColumnProfile column = column("1.234", "17", "5.678");
        assertThat(column.numberNotations()).containsExactly(DECIMAL_POINT, DECIMAL_COMMA);
        assertThat(column.range()).isEmpty();
        assertThat(column.unreadable()).isZero();
    }

    @Test
    void pointAndCommaBothStayWhenCellsContradictEachOther() {
        String[] cells = cells("17", 30, "1.5", 1);
        cells[0] = "2,5";
        ColumnProfile column = column(cells);
        assertThat(column.numberNotations()).containsExactly(DECIMAL_POINT, DECIMAL_COMMA);
        assertThat(column.unreadable()).isEqualTo(1);
    }

    @Test
    void numbersSetApartByBlanksAreTheSameInBothNotations() {
        assertThat(column("1 234", "5 678").numberNotations()).containsExactly(DECIMAL_POINT);
    }

    @Test
    void tellsTheRangeOfNumbersInTheNotationThatIsLeft() {
        assertThat(column("1.234", "1.234,50", "-10", "").range())
                .contains(new NumberRange(new BigDecimal("-10"), new BigDecimal("1234.5"), new BigDecimal("819.5")));
        assertThat(column("1.50", "2.25").range())
                .contains(new NumberRange(new BigDecimal("1.5"), new BigDecimal("2.25"), new BigDecimal("1.875")));
    }

    @Test
    void tellsWhatNumbersAreCountedInTheMostFrequentFirst() {
        assertThat(column("$5", "USD 5", "€5", "5 EUR", "5").units()).containsExactly("EUR", "$", "USD");
        assertThat(column("12.5%", "7 %").units()).containsExactly("%");
        assertThat(column("1.5", "2,5", "7").units()).isEmpty();
        assertThat(column("USD 5", "account", "name").units()).isEmpty();
    }

    @Test
    void numbersOfSeveralUnitsHaveNoRange() {
        assertThat(column("$5", "-$7").range()).isPresent();
        assertThat(column("$5", "7").range()).isPresent();
        assertThat(column("$5", "€7").range()).isEmpty();
    }

    @Test
    void theUnitsOfALongFileAreThoseOfAllItsBlocks() {
        String[] cells = cells("1,50 €", 100_000, "€ 1,50", 50_000);
        cells[90_000] = "2,5%";
        assertThat(column(cells).units()).containsExactly("EUR", "%");
    }

    @Test
    void marksAroundNumbersMakeNoDifferenceToWhoDecides() {
        assertThat(column("$1.234", "5.678 €").numberNotations()).containsExactly(DECIMAL_POINT, DECIMAL_COMMA);
        assertThat(column("$1.234", "(5.6)").numberNotations()).containsExactly(DECIMAL_POINT);
        assertThat(column("1.234-", "5,6-").numberNotations()).containsExactly(DECIMAL_COMMA);
        assertThat(column("$5", "(7)").numberNotations()).containsExactly(DECIMAL_POINT);
    }

    @Test
    void oneCellDecidesBetweenDayAndMonth() {
        assertThat(column("03/04/2024", "25/04/2024").timeNotations()).containsExactly(DAY_FIRST);
        assertThat(column("03/04/2024", "04/25/2024").timeNotations()).containsExactly(MONTH_FIRST);
    }

    @Test
    void dayAndMonthBothStayWhenNoCellDecides() {
        ColumnProfile column = column("03/04/2024", "05/06/2024 10:30");
        assertThat(column.timeNotations()).containsExactly(DAY_FIRST, MONTH_FIRST);
        assertThat(column.type()).isEqualTo(ColumnType.TIME);
    }

    @Test
    void oneCellDecidesWhatYearsOfTwoDigitsAre() {
        assertThat(column("03/04/24", "25/12/24", "31/12/32").timeNotations()).containsExactly(DAY_FIRST);
        assertThat(column("03/04/24", "12/25/24").timeNotations()).containsExactly(MONTH_FIRST);
        assertThat(column("03/04/05", "99/12/24").timeNotations()).containsExactly(YEAR_FIRST);
        assertThat(column("03/04/05", "03/04/2005", "25/04/2005").timeNotations())
                .containsExactly(DAY_FIRST);
    }

    @Test
    void allOrdersStayWhenNoCellDecides() {
        assertThat(column("03/04/05", "06/07/08").timeNotations()).containsExactly(DAY_FIRST, MONTH_FIRST, YEAR_FIRST);
        assertThat(column("24/03/15").timeNotations()).containsExactly(DAY_FIRST, YEAR_FIRST);
        assertThat(column("03/04/32", "05/06/32").timeNotations()).containsExactly(DAY_FIRST, MONTH_FIRST);
    }

    @Test
    void isoIsYearFirstInAStricterWay() {
        assertThat(column("2024-01-15", "2024-01-16 10:30").timeNotations()).containsExactly(TimeNotation.ISO);
        assertThat(column("2024-01-15", "2024-1-6").timeNotations()).containsExactly(YEAR_FIRST);
    }

    @Test
    void namesOfMonthsLeaveNothingOpen() {
        assertThat(column("12 Mar 2024", "Mar 13, 2024", "14-Apr-24").timeNotations())
                .containsExactly(TimeNotation.NAMED_MONTH);
    }

    @Test
    void datesThatAreTheSameEitherWayNeedNoDecision() {
        assertThat(column("01/01/2024", "02/02/2024").timeNotations()).containsExactly(DAY_FIRST);
    }

    @Test
    void wholeNumbersAreTimesOfTheNarrowestKindThatHoldsThemAll() {
        assertThat(column("20240115", "20240116").timeNotations()).containsExactly(TimeNotation.COMPACT);
        assertThat(column("20240115", "20240199").timeNotations()).containsExactly(STEP);
        assertThat(column("930101", "991231").timeNotations()).containsExactly(TimeNotation.SHORT_COMPACT);
        assertThat(column("1705314600", "1705314601").timeNotations()).containsExactly(TimeNotation.EPOCH_SECONDS);
        assertThat(column("1705314600123", "1705314600124").timeNotations()).containsExactly(TimeNotation.EPOCH_MILLIS);
        assertThat(column("1", "743").timeNotations()).containsExactly(STEP);
        assertThat(column("-1", "743.5").timeNotations()).isEmpty();
    }

    @Test
    void wholeNumbersThatMayBeCountsAreNumbersFirst() {
        assertThat(column("1", "743").type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column("1705314600", "1705314601").type()).isEqualTo(ColumnType.NUMBER);
    }

    @Test
    void numbersOfAnyLengthAreNumbers() {
        ColumnProfile column = column("123456789012345678901234567890", "1");
        assertThat(column.type()).isEqualTo(ColumnType.NUMBER);
        assertThat(column.range().orElseThrow().greatest()).isEqualTo(new BigDecimal("123456789012345678901234567890"));
    }

    @Test
    void countsDifferentTextsWithoutTheirSurroundingBlanks() {
        assertThat(column("x", " x", "y", "", "Y").distinct()).isEqualTo(3);
    }

    /** Some cells of one kind, then some of another. */
    private static String[] cells(String text, int count, String other, int others) {
        return Stream.concat(
                        IntStream.range(0, count).mapToObj(i -> text),
                        IntStream.range(0, others).mapToObj(i -> other))
                .toArray(String[]::new);
    }
}
