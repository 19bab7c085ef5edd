package io.compliancescan.explanation;

import io.compliancescan.rule.Limit;
import io.compliancescan.rule.Measure;
import io.compliancescan.table.Table;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What a window measures while records enter and leave it. Exact. */
final class WindowTally {

    private final Measure measure;
    private final Table table;
    private final TreeMap<BigDecimal, Integer> numbers = new TreeMap<>();
    private final Map<Integer, Integer> texts = new HashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private int count;

    WindowTally(Measure measure, Table table) {
        this.measure = measure;
        this.table = table;
    }

    void enter(int record) {
        change(record, 1);
    }

    void leave(int record) {
        change(record, -1);
    }

    int count() {
        return count;
    }

    /** The value; a mean with 34 digits at most. Only while records are inside. */
    BigDecimal value() {
        return switch (measure.function()) {
            case COUNT -> BigDecimal.valueOf(count);
            case DISTINCT_COUNT -> BigDecimal.valueOf(texts.size());
            case SUM -> sum;
            case AVG -> sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128);
            case MIN -> numbers.firstKey();
            case MAX -> numbers.lastKey();
        };
    }

    /** Whether the window breaks the limit; a mean is compared before it is rounded. */
    boolean breaks(Limit limit) {
        int comparison =
                switch (measure.function()) {
                    case AVG -> sum.compareTo(limit.value().multiply(BigDecimal.valueOf(count)));
                    case COUNT, DISTINCT_COUNT, SUM, MIN, MAX -> value().compareTo(limit.value());
                };
        return count >= limit.minimumCount() && limit.operator().holds(comparison);
    }

    private void change(int record, int by) {
        count += by;
        switch (measure.function()) {
            case COUNT -> {}
            case DISTINCT_COUNT -> change(texts, table.text(field()).code(record), by);
            case SUM, AVG -> sum = sum.add(number(record).multiply(BigDecimal.valueOf(by)));
            case MIN, MAX -> change(numbers, number(record), by);
        }
    }

    private BigDecimal number(int record) {
        return table.number(field()).exact(record);
    }

    private String field() {
        return measure.field().orElseThrow();
    }

    private static <K> void change(Map<K, Integer> counts, K key, int by) {
        counts.merge(key, by, (known, more) -> known + more == 0 ? null : Integer.valueOf(known + more));
    }
}
