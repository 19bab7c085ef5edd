package io.compliancescan.explanation;

import io.compliancescan.condition.Condition;
import io.compliancescan.condition.Verdicts;
import io.compliancescan.rule.Population;
import io.compliancescan.rule.StandardFields;
import io.compliancescan.table.Table;
import io.compliancescan.table.TextColumn;
import io.compliancescan.table.TimeColumn;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The groups of a check over time, put together for a few of them only. */
record Groups(Population population, Table table) {

    /** All records that share a group with one of these. */
    BitSet companions(BitSet records) {
        Set<List<Integer>> groups = records.stream()
                .mapToObj(this::group)
                .filter(group -> !group.contains(TextColumn.MISSING))
                .collect(Collectors.toUnmodifiableSet());
        BitSet companions = new BitSet(table.size());
        IntStream.range(0, table.size())
                .filter(record -> groups.contains(group(record)))
                .forEach(companions::set);
        return companions;
    }

    /** Takes the records out that the population does not have, or whose time or group cannot be told. */
    void retainPopulation(BitSet records) {
        population.filter().map(this::holding).ifPresent(records::and);
        table.time(StandardFields.TIMESTAMP).retainKnown(records);
        population.groupBy().forEach(field -> table.text(field).retainKnown(records));
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
