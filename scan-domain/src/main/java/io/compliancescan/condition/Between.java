package io.compliancescan.condition;

import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;

/** Whether a number lies between two fixed ones, both included. */
public record Between(String field, BigDecimal low, BigDecimal high) implements NumberCondition {

    public Between {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the lower bound " + low + " is above the upper bound " + high);
        }
    }

    @Override
    public Verdicts over(NumberColumn column) {
        return new NumberComparison(field, Operator.AT_LEAST, low)
                .over(column)
                .and(new NumberComparison(field, Operator.AT_MOST, high).over(column));
    }
}
