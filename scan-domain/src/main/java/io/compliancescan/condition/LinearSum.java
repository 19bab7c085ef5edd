package io.compliancescan.condition;

import io.compliancescan.condition.LinearComparison.Term;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.util.List;

/** What added and subtracted columns come to, exactly: in units of one scale where nothing can overflow, else in decimals. */
sealed interface LinearSum {

    /** The records whose sum lies below zero, by more than the slack. */
    long belowZero(int from, int to);

    /** The records whose sum is zero, give or take the slack. */
    long atZero(int from, int to);

    /** The records whose sum lies above zero, by more than the slack. */
    long aboveZero(int from, int to);

    /**
     * @param columns those of the terms, in their order
     * @param slack how far from zero still counts as zero; not negative
     */
    static LinearSum of(List<Term> terms, List<NumberColumn> columns, BigDecimal slack) {
        int scale = columns.stream().mapToInt(NumberColumn::scale).max().orElse(0);
        return columns.stream().allMatch(column -> column.sumsFit(columns.size(), scale))
                ? OfUnits.of(terms, columns, scale, slack)
                : new OfDecimals(terms, columns, slack);
    }

    /**
     * @param factors what each column's units are multiplied with to be of the same scale; negative where subtracted
     * @param slack in units of that scale
     */
    record OfUnits(NumberColumn[] columns, long[] factors, long slack) implements LinearSum {

        static OfUnits of(List<Term> terms, List<NumberColumn> columns, int scale, BigDecimal slack) {
            long[] factors = new long[columns.size()];
            for (int i = 0; i < factors.length; i++) {
                long factor = BigDecimal.ONE
                        .movePointRight(scale - columns.get(i).scale())
                        .longValueExact();
                factors[i] = terms.get(i).subtracted() ? -factor : factor;
            }
            long units = slack.movePointRight(scale)
                    .min(BigDecimal.valueOf(Long.MAX_VALUE))
                    .longValue();
            return new OfUnits(columns.toArray(NumberColumn[]::new), factors, units);
        }

        @Override
        public long belowZero(int from, int to) {
            long bits = 0;
            for (int record = from; record < to; record++) {
                bits |= (sum(record) < -slack ? 1L : 0L) << record - from;
            }
            return bits;
        }

        @Override
        public long atZero(int from, int to) {
            long bits = 0;
            for (int record = from; record < to; record++) {
                bits |= (Math.abs(sum(record)) <= slack ? 1L : 0L) << record - from;
            }
            return bits;
        }

        @Override
        public long aboveZero(int from, int to) {
            long bits = 0;
            for (int record = from; record < to; record++) {
                bits |= (sum(record) > slack ? 1L : 0L) << record - from;
            }
            return bits;
        }

        /** Anything for a record that lacks a number. */
        private long sum(int record) {
            long sum = 0;
            for (int i = 0; i < columns.length; i++) {
                sum += factors[i] * columns[i].units(record);
            }
            return sum;
        }
    }

    /** For numbers that are too large or too fine for units of one scale. */
    record OfDecimals(List<Term> terms, List<NumberColumn> columns, BigDecimal slack) implements LinearSum {

        @Override
        public long belowZero(int from, int to) {
            return Bits.where(record -> sign(record) < 0).of(from, to);
        }

        @Override
        public long atZero(int from, int to) {
            return Bits.where(record -> sign(record) == 0).of(from, to);
        }

        @Override
        public long aboveZero(int from, int to) {
            return Bits.where(record -> sign(record) > 0).of(from, to);
        }

        /** Anything for a record that lacks a number. */
        private int sign(int record) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < columns.size(); i++) {
                if (!columns.get(i).known(record)) {
                    return 1;
                }
                BigDecimal value = columns.get(i).exact(record);
                sum = terms.get(i).subtracted() ? sum.subtract(value) : sum.add(value);
            }
            return sum.abs().compareTo(slack) <= 0 ? 0 : sum.signum();
        }
    }
}
