package io.compliancescan.rule;

import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.math.MathContext;

/** The arithmetic mean. Compared exactly, as sum against bound times count; shown with 34 digits at most. */
final class Mean implements Aggregate {

    private final Sums.OfDecimals sum;

    Mean(NumberColumn column, Timeline timeline) {
        this.sum = new Sums.OfDecimals(column, timeline);
    }

    @Override
    public void enter(int index) {
        sum.enter(index);
    }

    @Override
    public void leave(int index) {
        sum.leave(index);
    }

    @Override
    public int count() {
        return sum.count();
    }

    @Override
    public int compareTo(BigDecimal bound) {
        return sum.compareTo(bound.multiply(BigDecimal.valueOf(count())));
    }

    @Override
    public BigDecimal value() {
        return sum.value().divide(BigDecimal.valueOf(count()), MathContext.DECIMAL128);
    }
}
