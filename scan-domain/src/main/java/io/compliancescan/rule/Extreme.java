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
    public void enter(int record) {
        BigDecimal number = column.exact(record);
        while (!candidates.isEmpty() && direction * number.compareTo(column.exact(candidates.getLast())) >= 0) {
            candidates.removeLast();
        }
        candidates.addLast(record);
        count++;
    }

    @Override
    public void leave(int record) {
        if (candidates.getFirst() == record) {
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
        return column.exact(candidates.getFirst());
    }
}
