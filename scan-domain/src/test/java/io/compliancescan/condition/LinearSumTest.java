package io.compliancescan.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.table.NumberColumn;
import io.compliancescan.table.Table;
import io.compliancescan.table.Tables;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LinearSumTest {

    private static final List<Term> TERMS = List.of(Term.plus("a"), Term.minus("b"), Term.minus("c"));

    @Property
    void unitsAndDecimalsComeToTheSame(@ForAll("records") List<List<String>> records, @ForAll("slack") String slack) {
        Table table = Tables.of(List.of("a", "b", "c"), records);
        List<NumberColumn> columns =
                TERMS.stream().map(term -> table.number(term.field())).toList();
        BigDecimal tolerance = new BigDecimal(slack);
        LinearSum fast = LinearSum.of(TERMS, columns, tolerance);
        LinearSum exact = new LinearSum.OfDecimals(TERMS, columns, tolerance);
        long known = columns.stream()
                .mapToLong(column -> column.known(0, table.size()))
                .reduce(-1L, (one, other) -> one & other);

        assertThat(fast).isInstanceOf(LinearSum.OfUnits.class);
        assertThat(fast.belowZero(0, table.size()) & known).isEqualTo(exact.belowZero(0, table.size()) & known);
        assertThat(fast.atZero(0, table.size()) & known).isEqualTo(exact.atZero(0, table.size()) & known);
    }

    @Test
    void numbersThatUnitsHaveNoRoomForAreAddedAsDecimals() {
        Table table = Tables.of("a | b | c", "9e18 | 1e-18 | 0", "1e30 | 1e30 | 0", "9e18 | -9e18 | 0");
        List<NumberColumn> columns =
                TERMS.stream().map(term -> table.number(term.field())).toList();
        LinearSum sum = LinearSum.of(TERMS, columns, BigDecimal.ZERO);

        assertThat(sum).isInstanceOf(LinearSum.OfDecimals.class);
        assertThat(sum.atZero(0, 3)).isEqualTo(0b010);
        assertThat(sum.belowZero(0, 3)).isZero();
    }

    @Provide
    Arbitrary<List<List<String>>> records() {
        Arbitrary<String> cell = Arbitraries.oneOf(
                Arbitraries.integers().between(-30, 30).map(String::valueOf),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal(-10), BigDecimal.TEN)
                        .ofScale(2)
                        .map(BigDecimal::toPlainString),
                Arbitraries.of("", "n/a", "0.001"));
        return cell.list().ofSize(3).list().ofMinSize(1).ofMaxSize(64);
    }

    @Provide
    Arbitrary<String> slack() {
        return Arbitraries.of("0", "0.01", "0.0005", "5", "1e40");
    }
}
