package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which records a check over time looks at, and which of them belong together.
 *
 * @param filter only records for which it holds; all records when empty
 * @param groupBy the fields whose texts make a group; at least one
 */
public record Population(Optional<Condition> filter, List<String> groupBy) {

    public Population {
        groupBy = List.copyOf(groupBy);
        if (groupBy.isEmpty()) {
            throw new IllegalArgumentException("group_by needs at least one field");
        }
    }

    /** All records of each account. */
    public static Population ofAccounts() {
        return new Population(Optional.empty(), List.of(StandardFields.ACCOUNT));
    }

    /** The records of each account for which the condition holds. */
    public static Population ofAccounts(Condition filter) {
        return new Population(Optional.of(filter), List.of(StandardFields.ACCOUNT));
    }

    Stream<FieldUse> uses() {
        return Stream.of(
                        filter.stream().flatMap(Condition::uses),
                        groupBy.stream().map(FieldUse::text),
                        Stream.of(FieldUse.time(StandardFields.TIMESTAMP)))
                .flatMap(uses -> uses);
    }

    /** Selects the records that belong to the population and whose group, time and measure can be told. */
    Selection select(Table table, IntPredicate measurable) {
        Verdicts verdicts = filter.map(f -> f.evaluate(table)).orElseGet(() -> Verdicts.allYes(table.size()));
        List<TextColumn> keys = groupBy.stream().map(table::text).toList();
        TimeColumn times = table.time(StandardFields.TIMESTAMP);
        BitSet selected = verdicts.whereYes();
        for (int record = selected.nextSetBit(0); record >= 0; record = selected.nextSetBit(record + 1)) {
            if (times.millis(record) == TimeColumn.UNKNOWN || missing(keys, record) || !measurable.test(record)) {
                selected.clear(record);
            }
        }
        int unjudged = verdicts.countUnknown() + verdicts.countYes() - selected.cardinality();
        return new Selection(selected, unjudged);
    }

    private static boolean missing(List<TextColumn> keys, int record) {
        for (TextColumn key : keys) {
            if (key.code(record) == TextColumn.MISSING) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param records the records selected
     * @param unjudged how many others might belong to them, if only they could be read
     */
    record Selection(BitSet records, int unjudged) {}
}
