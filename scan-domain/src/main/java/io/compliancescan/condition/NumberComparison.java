package io.compliancescan.condition;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;

/** Compares a number with a fixed one, exactly. */
public record NumberComparison(String field, Operator operator, BigDecimal value) implements NumberCondition {

    @Override
    public Verdicts over(NumberColumn column) {
        Bound bound = column.bound(value);
        return Verdicts.of(
                column.size(),
                column::known,
                operator.where(
                        (from, to) -> column.below(bound, from, to),
                        (from, to) -> column.at(bound, from, to),
                        (from, to) -> column.above(bound, from, to)));
    }
}
