package io.compliancescan.explanation;

import io.compliancescan.condition.Operator;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.rule.WindowCheck;
import io.compliancescan.rule.WindowMode;
import io.compliancescan.table.Table;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks at all windows that some records are in for the one that breaks the limit most or, if none does, comes nearest to
 * it; of several alike, the earliest of the first group.
 */
final class WindowSearch {

    private final WindowCheck check;
    private final Table table;
    private final TimeColumn times;
    private final long length;
    private final Comparator<MeasuredWindow> nearness;

    WindowSearch(WindowCheck check, Table table, TemporalScale scale) {
        this.check = check;
        this.table = table;
        this.times = table.time(StandardFields.TIMESTAMP);
        this.length = check.window().length().orElse(scale.step()).toMillis();
        this.nearness = MeasuredWindow.byNearness(check.limit());
    }

    /**
     * Whether the worst window of a burst is found in the records of the burst alone. Without the others of the group there
     * are windows that hold fewer records than any does in fact; that may only matter where fewer can be worse.
     */
    static boolean worstIsAmongFound(WindowCheck check) {
        Operator operator = check.limit().operator();
        boolean upwards = operator == Operator.GREATER || operator == Operator.AT_LEAST;
        boolean downwards = operator == Operator.LESS || operator == Operator.AT_MOST;
        return check.window().mode() == WindowMode.TUMBLING
                || switch (check.measure().function()) {
                    case COUNT, DISTINCT_COUNT, MAX -> upwards;
                    case MIN -> downwards;
                    case SUM, AVG -> false;
                };
    }

    /**
     * The window and its records; empty when none of the records is measured by the check.
     *
     * @param records at least one of them is in the window
     */
    Optional<Found> nearest(BitSet records) {
        Groups groups = new Groups(check.population(), table);
        BitSet measured = groups.selected();
        retainMeasurable(measured);
        return groups.timelines(measured).stream()
                .flatMap(timeline -> new Sweep(timeline, records)
                        .nearest().stream()
                                .map(window -> new Found(window, timeline.subList(window.first(), window.end()))))
                .reduce((nearest, next) -> nearness.compare(next.window(), nearest.window()) > 0 ? next : nearest);
    }

    private void retainMeasurable(BitSet records) {
        switch (check.measure().function()) {
            case COUNT -> {}
            case DISTINCT_COUNT -> table.text(field()).retainKnown(records);
            case SUM, AVG, MIN, MAX -> table.number(field()).retainKnown(records);
        }
    }

    private String field() {
        return check.measure().field().orElseThrow();
    }

    /**
     * What was found.
     *
     * @param records of the window, from 0, in the order of time
     */
    record Found(MeasuredWindow window, List<Integer> records) {}

    /** Moves a window over one group. */
    private final class Sweep {

        private final List<Integer> timeline;
        private final BitSet records;
        private final WindowTally tally = new WindowTally(check.measure(), table);
        private Optional<MeasuredWindow> nearest = Optional.empty();
        private int entered;
        private int left;
        private int inside;

        Sweep(List<Integer> timeline, BitSet records) {
            this.timeline = timeline;
            this.records = records;
        }

        Optional<MeasuredWindow> nearest() {
            while (left < timeline.size()) {
                if (check.window().mode() == WindowMode.ROLLING) {
                    roll();
                } else {
                    tumble();
                }
            }
            return nearest;
        }

        /** To the next start at which the records inside change: one enters, or one has just left. */
        private void roll() {
            long leaves = millis(left);
            long moment = entered < timeline.size() ? Math.min(leaves, millis(entered) - length) : leaves;
            while (entered < timeline.size() && millis(entered) - length == moment) {
                enter();
            }
            while (left < entered && millis(left) == moment) {
                leave();
            }
            look();
        }

        private void tumble() {
            long cell = Math.floorDiv(millis(left), length);
            while (entered < timeline.size() && Math.floorDiv(millis(entered), length) == cell) {
                enter();
            }
            look();
            while (left < entered) {
                leave();
            }
        }

        private void enter() {
            int record = timeline.get(entered++);
            inside += records.get(record) ? 1 : 0;
            tally.enter(record);
        }

        private void leave() {
            int record = timeline.get(left++);
            inside -= records.get(record) ? 1 : 0;
            tally.leave(record);
        }

        private void look() {
            if (inside > 0) {
                MeasuredWindow window = new MeasuredWindow(left, entered, tally.value(), tally.breaks(check.limit()));
                if (nearest.isEmpty() || nearness.compare(window, nearest.get()) > 0) {
                    nearest = Optional.of(window);
                }
            }
        }

        private long millis(int place) {
            return times.millis(timeline.get(place));
        }
    }
}
