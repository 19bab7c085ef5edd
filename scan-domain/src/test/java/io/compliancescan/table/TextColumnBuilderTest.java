package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextColumnBuilderTest {

    @Property
    void everyTextIsFoundAgainAndStoredOnce(@ForAll List<String> texts) {
        assertSame(Tables.texts(texts), texts);
    }

    @Property
    void cellsBecomeTheSameColumnInWhateverPortionsTheyCome(@ForAll List<List<String>> portions) {
        TextColumnBuilder builder = new TextColumnBuilder(0);
        TextColumnBuilder oneByOne = new TextColumnBuilder();
        List<String> all = new ArrayList<>();
        for (List<String> portion : portions) {
            builder.addAll(Tables.textCells(portion));
            portion.forEach(text -> oneByOne.addAll(Tables.textCells(List.of(text))));
            all.addAll(portion);
        }
        TextColumn column = builder.build();
        assertSame(column, all);
        TextColumn expected = oneByOne.build();
        assertThat(IntStream.range(0, column.size()).map(column::code))
                .isEqualTo(IntStream.range(0, expected.size())
                        .map(expected::code)
                        .boxed()
                        .toList());
    }

    @Test
    void codesAreInTheOrderOfFirstAppearance() {
        TextColumn column = Tables.texts(List.of("b", " a ", "", "b", "c"));
        assertThat(IntStream.range(0, column.size()).map(column::code)).containsExactly(0, 1, TextColumn.MISSING, 0, 2);
        assertThat(column.textOf(1)).isEqualTo("a");
    }

    @Test
    void manyDifferentTextsStayApart() {
        TextCells accounts = Tables.textCells(
                IntStream.range(0, 100_000).mapToObj(i -> "ACC-" + i).toList());
        TextColumnBuilder builder = new TextColumnBuilder();
        builder.addAll(accounts);
        builder.addAll(accounts);
        TextColumn column = builder.build();
        assertThat(column.distinct()).isEqualTo(100_000);
        assertThat(column.text(199_999)).contains("ACC-99999");
        assertThat(IntStream.range(0, 100_000).allMatch(i -> column.code(i) == column.code(i + 100_000)))
                .isTrue();
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
