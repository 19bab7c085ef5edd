package io.compliancescan.rule;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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

    /**
     * Selects the records that belong to the population and whose group, time and measure can be told.
     *
     * @param retainMeasurable takes the records out that cannot be measured
     */
    Selection select(Table table, Consumer<BitSet> retainMeasurable) {
        Verdicts verdicts = filter.map(f -> f.evaluate(table)).orElseGet(() -> Verdicts.allYes(table.size()));
        BitSet selected = verdicts.whereYes();
        table.time(StandardFields.TIMESTAMP).retainKnown(selected);
        groupBy.forEach(field -> table.text(field).retainKnown(selected));
        retainMeasurable.accept(selected);
        BitSet lost = verdicts.whereNotNo();
        lost.andNot(selected);
        return new Selection(selected, lost);
    }

    /**
     * @param records the records selected
     * @param lost others that might belong to them, if only they could be read
     */
    record Selection(BitSet records, BitSet lost) {

        int unjudged() {
            return lost.cardinality();
        }
    }
}
