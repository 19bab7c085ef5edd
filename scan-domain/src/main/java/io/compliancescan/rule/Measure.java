package io.compliancescan.rule;

import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is measured of the records of a window.
 *
 * @param field the field that the function is applied to; empty for {@link AggregateFunction#COUNT} alone
 */
public record Measure(AggregateFunction function, Optional<String> field) {

    /** How many records. */
    public static final Measure COUNT = new Measure(AggregateFunction.COUNT, Optional.empty());

    public Measure {
        if (field.isPresent() == (function == AggregateFunction.COUNT)) {
            throw new IllegalArgumentException("count takes no field, every other function takes one");
        }
    }

    /** The function of a field. */
    public static Measure of(AggregateFunction function, String field) {
        return new Measure(function, Optional.of(field));
    }

    /** Whether it counts records, or texts of which a record has one: never more than there are records. */
    boolean isACount() {
        return function == AggregateFunction.COUNT || function == AggregateFunction.DISTINCT_COUNT;
    }

    Stream<FieldUse> uses() {
        return field.stream()
                .map(f -> function == AggregateFunction.DISTINCT_COUNT ? FieldUse.text(f) : FieldUse.number(f));
    }

    /** Takes the records out whose cell cannot be measured. */
    void retainMeasurable(Table table, BitSet records) {
        switch (function) {
            case COUNT -> {}
            case DISTINCT_COUNT -> table.text(field.orElseThrow()).retainKnown(records);
            case SUM, AVG, MIN, MAX -> table.number(field.orElseThrow()).retainKnown(records);
        }
    }

    /** An empty window over the table's records that the timeline holds. */
    Aggregate over(Table table, Timeline timeline) {
        return switch (function) {
            case COUNT -> new Aggregate.Count();
            case DISTINCT_COUNT -> new DistinctCount(table.text(field.orElseThrow()), timeline);
            case SUM -> Sums.of(table.number(field.orElseThrow()), timeline, table.size());
            case AVG -> new Mean(table.number(field.orElseThrow()), timeline);
            case MIN -> Extreme.least(table.number(field.orElseThrow()), timeline);
            case MAX -> Extreme.most(table.number(field.orElseThrow()), timeline);
        };
    }
}
