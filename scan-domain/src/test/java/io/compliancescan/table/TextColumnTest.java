package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextColumnTest {

    @Property
    void aColumnGivesBackTheTextsItWasGivenWithoutTheirBlanks(@ForAll @Size(max = 30) List<String> cells) {
        TextColumn column = Tables.texts(cells);

        assertThat(column.size()).isEqualTo(cells.size());
        for (int record = 0; record < cells.size(); record++) {
            String text = cells.get(record).strip();
            assertThat(column.text(record).orElse("")).isEqualTo(text);
            assertThat(column.code(record) == TextColumn.MISSING).isEqualTo(text.isEmpty());
        }
    }

    @Test
    void equalTextsShareACodeAndOthersDoNot() {
        TextColumn column = Tables.texts(List.of("WIRE", " WIRE ", "wire", "", "\t", "CASH"));

        assertThat(column.code(1)).isEqualTo(column.code(0));
        assertThat(column.code(2)).isNotEqualTo(column.code(0));
        assertThat(column.code(3)).isEqualTo(TextColumn.MISSING);
        assertThat(column.code(4)).isEqualTo(TextColumn.MISSING);
        assertThat(column.distinct()).isEqualTo(3);
        assertThat(column.textOf(column.code(5))).isEqualTo("CASH");
    }

    @Test
    void onlyTheCodesWhoseTextsSatisfyAPredicateAreFound() {
        TextColumn column = Tables.texts(List.of("a", "bb", "cc", "d", "bb"));

        assertThat(column.codesWhere(text -> text.length() == 2).stream().mapToObj(column::textOf))
                .containsExactly("bb", "cc");
    }

    @Property
    void theSameTextsOfTwoColumnsAreFound(
            @ForAll("names") List<String> cells, @ForAll("names") List<String> otherCells) {
        TextColumn column = Tables.texts(cells);
        TextColumn other = Tables.texts(otherCells);

        int[] codes = column.codesIn(other, all(column), all(other));

        assertThat(codes).hasSize(column.distinct());
        for (int code = 0; code < codes.length; code++) {
            String text = column.textOf(code);
            boolean shared = otherCells.stream().map(String::strip).anyMatch(text::equals);
            assertThat(codes[code] != TextColumn.MISSING).as(text).isEqualTo(shared);
            assertThat(shared ? other.textOf(codes[code]) : text).isEqualTo(text);
        }
    }

    @Test
    void textsThatAreNotAskedAboutAreNotFound() {
        TextColumn column = Tables.texts(List.of("a", "b", "c"));
        TextColumn other = Tables.texts(List.of("c", "b", "a"));
        BitSet withoutFirst = all(column);
        withoutFirst.clear(0);

        assertThat(column.codesIn(other, withoutFirst, all(other))).containsExactly(TextColumn.MISSING, 1, 0);
        assertThat(column.codesIn(other, all(column), withoutFirst)).containsExactly(2, 1, TextColumn.MISSING);
    }

    @Test
    void manyTextsOfTwoColumnsAreToldApart() {
        TextColumn even = Tables.texts(
                IntStream.range(0, 5_000).mapToObj(i -> "ж" + 2 * i).toList());
        TextColumn third = Tables.texts(
                IntStream.range(0, 2_000).mapToObj(i -> "ж" + 3 * i).toList());

        assertThat(Arrays.stream(even.codesIn(third, all(even), all(third))).filter(code -> code >= 0))
                .hasSize(1_000);
        assertThat(Arrays.stream(third.codesIn(even, all(third), all(even))).filter(code -> code >= 0))
                .hasSize(1_000);
    }

    private static BitSet all(TextColumn column) {
        BitSet codes = new BitSet();
        codes.set(0, column.distinct());
        return codes;
    }

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.strings().withChars('a', 'b', 'ж', 'é').ofMaxLength(3),
                Arbitraries.of("x".repeat(127), "x".repeat(128), "ж".repeat(127), "ж".repeat(128)));
        return names.list().ofMaxSize(30);
    }

    @Test
    void aColumnGrowsPastItsFirstThousand() {
        TextColumn column = Tables.texts(
                IntStream.range(0, 3_000).mapToObj(i -> "text " + i % 1_500).toList());

        assertThat(column.size()).isEqualTo(3_000);
        assertThat(column.distinct()).isEqualTo(1_500);
        assertThat(column.text(2_999)).contains("text 1499");
    }
}
