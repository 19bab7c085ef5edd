package io.compliancescan.rule;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;

/** Sums of a column: in fixed-point units where no sum can overflow, else in decimals of any size. */
final class Sums {

    private Sums() {}

    static Aggregate of(NumberColumn column, Timeline timeline, int mostTerms) {
        return column.sumsFit(mostTerms) ? new OfUnits(column, timeline) : new OfDecimals(column, timeline);
    }

    private static final class OfUnits implements Aggregate {

        private final NumberColumn column;
        private final Timeline timeline;

        /** By index: fetched together, since each may wait for memory, and then used twice. */
        private long[] units = {};

        private long sum;
        private int count;
        private Bound bound = Bound.of(BigDecimal.ZERO, 0);

        private OfUnits(NumberColumn column, Timeline timeline) {
            this.column = column;
            this.timeline = timeline;
        }

        @Override
        public void begin() {
            int size = timeline.size();
            if (units.length < size) {
                units = new long[size * 2];
            }
            for (int index = 0; index < size; index++) {
                units[index] = column.units(timeline.record(index));
            }
        }

        @Override
        public void enter(int index) {
            sum += units[index];
            count++;
        }

        @Override
        public void leave(int index) {
            sum -= units[index];
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
        private final Timeline timeline;
        private BigDecimal sum = BigDecimal.ZERO;
        private int count;

        OfDecimals(NumberColumn column, Timeline timeline) {
            this.column = column;
            this.timeline = timeline;
        }

        @Override
        public void enter(int index) {
            sum = sum.add(column.exact(timeline.record(index)));
            count++;
        }

        @Override
        public void leave(int index) {
            sum = sum.subtract(column.exact(timeline.record(index)));
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
