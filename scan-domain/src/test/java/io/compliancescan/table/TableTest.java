package io.compliancescan.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void aFieldIsOfferedOnlyTheWaysItWasLoaded() {
        Table table = Table.ofRecords(1)
                .with("account", Tables.texts(List.of("A")))
                .with("amount", Tables.numbers(List.of("5")))
                .with("timestamp", Tables.times(List.of("0")))
                .build();

        assertThat(table.offers(FieldUse.text("account"))).isTrue();
        assertThat(table.offers(FieldUse.number("account"))).isFalse();
        assertThat(table.offers(FieldUse.number("amount"))).isTrue();
        assertThat(table.offers(FieldUse.time("amount"))).isFalse();
        assertThat(table.offers(FieldUse.time("timestamp"))).isTrue();
        assertThat(table.offers(FieldUse.text("timestamp"))).isFalse();
    }

    @Test
    void askingForAFieldThatWasNotLoadedNamesIt() {
        Table table = Tables.column("amount", "1");

        assertThatThrownBy(() -> table.number("fee"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("\"fee\"");
    }

    @Test
    void columnsHaveAsManyRecordsAsTheTable() {
        Table.Builder table = Table.ofRecords(2);

        assertThatIllegalArgumentException().isThrownBy(() -> table.with("a", Tables.texts(List.of("x"))));
        assertThatIllegalArgumentException().isThrownBy(() -> table.with("a", Tables.numbers(List.of("1"))));
        assertThatIllegalArgumentException().isThrownBy(() -> table.with("a", Tables.times(List.of("1"))));
        assertThat(table.build().size()).isEqualTo(2);
    }

    @Test
    void groupsAreDerivedOnceAndToldApartByTheirFields() {
        Table table = Tables.of("a | b | t", "x | y | 1", "x | z | 2");

        assertThat(table.timelines(List.of("a"), "t")).isSameAs(table.timelines(List.of("a"), "t"));
        assertThat(table.timelines(List.of("a"), "t").groups()).isEqualTo(1);
        assertThat(table.timelines(List.of("b"), "t").groups()).isEqualTo(2);
        assertThat(table.timelines(List.of("a", "b"), "t").groups()).isEqualTo(2);
    }
}
