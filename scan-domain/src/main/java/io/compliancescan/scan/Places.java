package io.compliancescan.scan;

import java.util.BitSet;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A selection of the violations of a scan: for each rule, by its place from 0, the numbers of some of its violations. */
public final class Places {

    private final SortedMap<Integer, BitSet> byRule = new TreeMap<>();

    /**
     * Adds a violation, if it is not there yet.
     *
     * @param rule the place of its rule among the scan's rules, from 0
     * @param number its place among the rule's violations, from 0
     */
    public void add(int rule, int number) {
        byRule.computeIfAbsent(rule, key -> new BitSet()).set(number);
    }

    void add(Sighting sighting) {
        add(sighting.rule(), sighting.number());
    }

    /** How many there are. */
    public long count() {
        return byRule.values().stream().mapToLong(BitSet::cardinality).sum();
    }

    /** The numbers of the violations of each rule that has any, the rules in their order. */
    public SortedMap<Integer, BitSet> byRule() {
        return Collections.unmodifiableSortedMap(byRule);
    }
}
