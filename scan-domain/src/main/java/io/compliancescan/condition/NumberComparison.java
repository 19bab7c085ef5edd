package io.compliancescan.condition;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** Compares a number with a fixed one, exactly. */
public record NumberComparison(String field, Operator operator, BigDecimal value) implements NumberCondition {

    @Override
    public IntPredicate over(NumberColumn column) {
        Bound bound = column.bound(value);
        return record -> operator.holds(column.compare(record, bound));
    }
}
