package io.compliancescan.rule;

import io.compliancescan.table.TextColumn;
import java.math.BigDecimal;

/** How many different texts. */
final class DistinctCount implements Aggregate {

    private final TextColumn column;
    private final Timeline timeline;
    private final int[] occurrences;
    private int distinct;
    private int count;

    DistinctCount(TextColumn column, Timeline timeline) {
        this.column = column;
        this.timeline = timeline;
        this.occurrences = new int[column.distinct()];
    }

    @Override
    public void enter(int index) {
        if (occurrences[code(index)]++ == 0) {
            distinct++;
        }
        count++;
    }

    @Override
    public void leave(int index) {
        if (--occurrences[code(index)] == 0) {
            distinct--;
        }
        count--;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public BigDecimal value() {
        return BigDecimal.valueOf(distinct);
    }

    private int code(int index) {
        return column.code(timeline.record(index));
    }
}
