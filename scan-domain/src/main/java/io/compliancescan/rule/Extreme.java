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
    private final int direction;
    private final Deque<Integer> candidates = new ArrayDeque<>();
    private Timeline timeline = new Timeline();
    private int count;

    private Extreme(NumberColumn column, int direction) {
        this.column = column;
        this.direction = direction;
    }

    static Extreme least(NumberColumn column) {
        return new Extreme(column, -1);
    }

    static Extreme most(NumberColumn column) {
        return new Extreme(column, 1);
    }

    @Override
    public void turnTo(Timeline timeline) {
        this.timeline = timeline;
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
