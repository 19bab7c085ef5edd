package io.compliancescan.rule;

import io.compliancescan.table.Bound;
import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.IntPredicate;

/**
 * How much of what comes in goes out again, or how much of what goes out had come in: the lesser sum divided by the
 * greater. Less than any share while too little comes in. Compared exactly; shown with four decimals, rounded down, so
 * that it is never shown as more than it is.
 */
final class PassedOn {

    private PassedOn() {}

    /**
     * An empty window.
     *
     * @param incoming whether a record comes in; all others go out
     * @param timeline holds what comes and goes
     * @param amounts how much comes and goes
     * @param mostTerms how many records there can be
     */
    static Aggregate of(
            IntPredicate incoming, Timeline timeline, NumberColumn amounts, int mostTerms, FlowLimit limit) {
        return amounts.sumsFit(mostTerms, amounts.scale() + FlowLimit.DECIMALS)
                ? new OfUnits(incoming, timeline, amounts, limit)
                : new OfDecimals(incoming, timeline, amounts, limit.minimum());
    }

    private static BigDecimal share(BigDecimal in, BigDecimal out) {
        return in.min(out).divide(in.max(out), FlowLimit.DECIMALS, RoundingMode.DOWN);
    }

    /** Where no sum can overflow, even with four more decimals. */
    private static final class OfUnits implements Aggregate {

        private static final long ONE =
                BigDecimal.ONE.movePointRight(FlowLimit.DECIMALS).longValueExact();

        private final IntPredicate incoming;
        private final Timeline timeline;
        private final NumberColumn amounts;
        private final Bound minimum;
        private final long share;
        private long in;
        private long out;
        private int count;

        private OfUnits(IntPredicate incoming, Timeline timeline, NumberColumn amounts, FlowLimit limit) {
            this.incoming = incoming;
            this.timeline = timeline;
            this.amounts = amounts;
            this.minimum = amounts.bound(limit.minimum());
            this.share = limit.share().movePointRight(FlowLimit.DECIMALS).longValueExact();
        }

        @Override
        public void enter(int index) {
            int record = timeline.record(index);
            add(record, amounts.units(record));
            count++;
        }

        @Override
        public void leave(int index) {
            int record = timeline.record(index);
            add(record, -amounts.units(record));
            count--;
        }

        @Override
        public int count() {
            return count;
        }

        /** There is one bound, the share of the limit. */
        @Override
        public int compareTo(BigDecimal bound) {
            long lesser = Math.min(in, out);
            return lesser <= 0 || minimum.compareUnits(in) < 0
                    ? -1
                    : Long.compare(lesser * ONE, Math.max(in, out) * share);
        }

        @Override
        public BigDecimal value() {
            return PassedOn.share(BigDecimal.valueOf(in), BigDecimal.valueOf(out));
        }

        private void add(int record, long units) {
            if (incoming.test(record)) {
                in += units;
            } else {
                out += units;
            }
        }
    }

    /** For numbers of any size. */
    private static final class OfDecimals implements Aggregate {

        private final IntPredicate incoming;
        private final Timeline timeline;
        private final BigDecimal minimum;
        private final Aggregate in;
        private final Aggregate out;

        private OfDecimals(IntPredicate incoming, Timeline timeline, NumberColumn amounts, BigDecimal minimum) {
            this.incoming = incoming;
            this.timeline = timeline;
            this.minimum = minimum;
            this.in = new Sums.OfDecimals(amounts, timeline);
            this.out = new Sums.OfDecimals(amounts, timeline);
        }

        @Override
        public void enter(int index) {
            side(index).enter(index);
        }

        @Override
        public void leave(int index) {
            side(index).leave(index);
        }

        @Override
        public int count() {
            return in.count() + out.count();
        }

        @Override
        public int compareTo(BigDecimal share) {
            BigDecimal lesser = in.value().min(out.value());
            return lesser.signum() <= 0 || in.compareTo(minimum) < 0
                    ? -1
                    : lesser.compareTo(in.value().max(out.value()).multiply(share));
        }

        @Override
        public BigDecimal value() {
            return PassedOn.share(in.value(), out.value());
        }

        private Aggregate side(int index) {
            return incoming.test(timeline.record(index)) ? in : out;
        }
    }
}
