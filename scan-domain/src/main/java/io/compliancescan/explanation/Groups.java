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
        List<Texts> texts = population.groupBy().stream()
                .map(field -> Texts.of(records, table.text(field)))
                .toList();
        Set<List<Integer>> groups = records.stream().mapToObj(this::group).collect(Collectors.toUnmodifiableSet());
        BitSet companions = new BitSet(table.size());
        IntStream.range(0, table.size())
                .filter(record -> Texts.allKnow(texts, record))
                .filter(record -> groups.contains(group(record)))
                .forEach(companions::set);
        return companions;
    }

    /** The texts that some records have in one column; tells quickly which other records cannot be of their groups. */
    private record Texts(TextColumn column, BitSet codes) {

        static Texts of(BitSet records, TextColumn column) {
            BitSet codes = new BitSet(column.distinct());
            records.stream().filter(column::known).map(column::code).forEach(codes::set);
            return new Texts(column, codes);
        }

        static boolean allKnow(List<Texts> texts, int record) {
            for (Texts one : texts) {
                if (!one.column.known(record) || !one.codes.get(one.column.code(record))) {
                    return false;
                }
            }
            return true;
        }
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
