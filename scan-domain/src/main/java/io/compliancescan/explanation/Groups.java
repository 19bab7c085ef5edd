package io.compliancescan.explanation;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.Table;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The groups of a check over time. */
record Groups(Population population, Table table) {

    /** The records that the population has, and whose time and group can be told. */
    BitSet selected() {
        BitSet records = population.filter().map(this::holding).orElseGet(this::all);
        table.time(StandardFields.TIMESTAMP).retainKnown(records);
        population.groupBy().forEach(field -> table.text(field).retainKnown(records));
        return records;
    }

    private BitSet all() {
        BitSet all = new BitSet(table.size());
        all.set(0, table.size());
        return all;
    }

    /** The records group by group, each in the order of time and, at the same time, of the file. */
    Collection<List<Integer>> timelines(BitSet records) {
        TimeColumn times = table.time(StandardFields.TIMESTAMP);
        Map<List<Integer>, List<Integer>> groups = records.stream()
                .boxed()
                .collect(Collectors.groupingBy(this::group, LinkedHashMap::new, Collectors.toList()));
        groups.values().forEach(group -> group.sort(Comparator.comparingLong(times::millis)));
        return groups.values();
    }

    private List<Integer> group(int record) {
        return population.groupBy().stream()
                .map(table::text)
                .map(column -> column.code(record))
                .toList();
    }

    private BitSet holding(Condition filter) {
        Verdicts verdicts = filter.evaluate(table);
        return verdicts.whereYes();
    }
}
