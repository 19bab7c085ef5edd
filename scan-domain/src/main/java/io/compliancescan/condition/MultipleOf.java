package io.compliancescan.condition;

import io.compliancescan.table.Divisor;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;

/**
 * Whether a number is an exact multiple of a fixed one. Zero is a multiple of everything.
 *
 * @param divisor greater than zero
 */
public record MultipleOf(String field, BigDecimal divisor) implements NumberCondition {

    public MultipleOf {
        if (divisor.signum() <= 0) {
            throw new IllegalArgumentException("multiple_of needs a number greater than zero, not " + divisor);
        }
    }

    @Override
    public Verdicts over(NumberColumn column) {
        Divisor sought = column.divisor(divisor);
        return Verdicts.of(column.size(), column::known, (from, to) -> column.multiples(sought, from, to));
    }
}
