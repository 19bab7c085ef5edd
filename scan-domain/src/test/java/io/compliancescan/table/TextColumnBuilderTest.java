package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextColumnBuilderTest {

    @Property
    void everyTextIsFoundAgainAndStoredOnce(@ForAll List<String> texts) {
        TextColumnBuilder strings = new TextColumnBuilder();
        texts.forEach(strings::add);
        assertSame(strings.build(), texts);
    }

    @Property
    void cellsBecomeTheSameColumnInWhateverPortionsTheyCome(
            @ForAll List<List<String>> portions, @ForAll @IntRange(max = 3) int alone) {
        TextColumnBuilder builder = new TextColumnBuilder();
        List<String> all = new ArrayList<>();
        for (List<String> portion : portions) {
            portion.stream().limit(alone).forEach(builder::add);
            builder.addAll(cells(portion.stream().skip(alone).toList()));
            all.addAll(portion);
        }
        TextColumn column = builder.build();
        assertSame(column, all);
        TextColumnBuilder oneByOne = new TextColumnBuilder();
        all.forEach(oneByOne::add);
        TextColumn expected = oneByOne.build();
        assertThat(IntStream.range(0, column.size()).map(column::code))
                .isEqualTo(IntStream.range(0, expected.size())
                        .map(expected::code)
                        .boxed()
                        .toList());
    }

    @Test
    void codesAreInTheOrderOfFirstAppearance() {
        TextColumnBuilder builder = new TextColumnBuilder();
        List.of("b", " a ", "", "b", "c").forEach(builder::add);
        TextColumn column = builder.build();
        assertThat(IntStream.range(0, column.size()).map(column::code)).containsExactly(0, 1, TextColumn.MISSING, 0, 2);
        assertThat(column.textOf(1)).isEqualTo("a");
    }

    @Test
    void manyDifferentTextsStayApart() {
        TextColumnBuilder builder = new TextColumnBuilder();
        IntStream.range(0, 100_000).mapToObj(i -> "ACC-" + i).forEach(builder::add);
        IntStream.range(0, 100_000).mapToObj(i -> "ACC-" + i).forEach(builder::add);
        TextColumn column = builder.build();
        assertThat(column.distinct()).isEqualTo(100_000);
        assertThat(column.text(199_999)).contains("ACC-99999");
        assertThat(IntStream.range(0, 100_000).allMatch(i -> column.code(i) == column.code(i + 100_000)))
                .isTrue();
    }

    private static TextCells cells(List<String> texts) {
        TextCells cells = new TextCells(1);
        for (String text : texts) {
            String stripped = text.strip();
            cells.add(("(" + stripped + ")").toCharArray(), 1, 1 + stripped.length());
        }
        return cells;
    }

    private static void assertSame(TextColumn column, List<String> texts) {
        assertThat(IntStream.range(0, column.size()).mapToObj(column::text))
                .isEqualTo(texts.stream()
                        .map(String::strip)
                        .map(text -> text.isEmpty() ? Optional.<String>empty() : Optional.of(text))
                        .toList());
        assertThat(column.distinct()).isEqualTo((int) texts.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .count());
    }
}
