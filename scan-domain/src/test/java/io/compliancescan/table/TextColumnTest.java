package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

    @Test
    void aColumnGrowsPastItsFirstThousand() {
        TextColumnBuilder builder = new TextColumnBuilder();
        for (int i = 0; i < 3_000; i++) {
            builder.add("text " + i % 1_500);
        }
        TextColumn column = builder.build();

        assertThat(column.size()).isEqualTo(3_000);
        assertThat(column.distinct()).isEqualTo(1_500);
        assertThat(column.text(2_999)).contains("text 1499");
    }
}
