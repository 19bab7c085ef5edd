package io.compliancescan.condition;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.util.function.IntPredicate;

/** Whether a number lies between two fixed ones, both included. */
public record Between(String field, BigDecimal low, BigDecimal high) implements NumberCondition {

    public Between {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the lower bound " + low + " is above the upper bound " + high);
        }
    }

    @Override
    public IntPredicate over(NumberColumn column) {
        Bound least = column.bound(low);
        Bound most = column.bound(high);
        return record -> column.compare(record, least) >= 0 && column.compare(record, most) <= 0;
    }
}
