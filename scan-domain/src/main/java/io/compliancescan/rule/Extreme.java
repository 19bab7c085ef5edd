package io.compliancescan.rule;

import io.compliancescan.table.NumberColumn;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The least or the greatest number of a sliding window, in constant time per record: a number that a later one beats
 * can never be the extreme again, so only the others are kept.
 */
final class Extreme implements Aggregate {

    private final NumberColumn column;
    private final Timeline timeline;
    private final int direction;
    private final Deque<Integer> candidates = new ArrayDeque<>();
    private int count;

    private Extreme(NumberColumn column, Timeline timeline, int direction) {
        this.column = column;
        this.timeline = timeline;
        this.direction = direction;
    }

    static Extreme least(NumberColumn column, Timeline timeline) {
        return new Extreme(column, timeline, -1);
    }

    static Extreme most(NumberColumn column, Timeline timeline) {
        return new Extreme(column, timeline, 1);
    }

    @Override
    public void enter(int index) {
        BigDecimal number = number(index);
        while (!candidates.isEmpty() && direction * number.compareTo(number(candidates.getLast())) >= 0) {
            candidates.removeLast();
        }
        candidates.addLast(index);
        count++;
    }

    @Override
    public void leave(int index) {
        if (candidates.getFirst() == index) {
            candidates.removeFirst();
        }
        count--;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BigDecimal value() {
        return number(candidates.getFirst());
    }

    private BigDecimal number(int index) {
        return column.exact(timeline.record(index));
    }
}
