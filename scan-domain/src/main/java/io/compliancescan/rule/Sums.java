package io.compliancescan.rule;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;

/** Sums of a column: in fixed-point units where no sum can overflow, else in decimals of any size. */
final class Sums {

    private Sums() {}

    static Aggregate of(NumberColumn column, int mostTerms) {
        return column.sumsFit(mostTerms) ? new OfUnits(column) : new OfDecimals(column);
    }

    private static final class OfUnits implements Aggregate {

        private final NumberColumn column;
        private long sum;
        private int count;
        private Bound bound = Bound.of(BigDecimal.ZERO, 0);

        private OfUnits(NumberColumn column) {
            this.column = column;
        }

        @Override
        public void enter(int record) {
            sum += column.units(record);
            count++;
        }

        @Override
        public void leave(int record) {
            sum -= column.units(record);
            count--;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public int compareTo(BigDecimal value) {
            // One check compares with one value, so the bound is made once.
            if (bound.value() != value) {
                bound = column.bound(value);
            }
            return bound.compareUnits(sum);
        }

        @Override
        public BigDecimal value() {
            return BigDecimal.valueOf(sum, column.scale());
        }
    }

    /** Also the numerator of a {@link Mean}. */
    static final class OfDecimals implements Aggregate {

        private final NumberColumn column;
        private BigDecimal sum = BigDecimal.ZERO;
        private int count;

        OfDecimals(NumberColumn column) {
            this.column = column;
        }

        @Override
        public void enter(int record) {
            sum = sum.add(column.exact(record));
            count++;
        }

        @Override
        public void leave(int record) {
            sum = sum.subtract(column.exact(record));
            count--;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public BigDecimal value() {
            return sum;
        }
    }
}
