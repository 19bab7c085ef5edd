package io.compliancescan.benchmark.drools;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the rules have found. Public for the classes that Drools makes of them. */
public final class Found {

    private final Map<String, BitSet> records = new HashMap<>();

    public void add(String rule, int record) {
        records.computeIfAbsent(rule, any -> new BitSet()).set(record);
    }

    /** The numbers of the records that break a rule. */
    BitSet of(String rule) {
        return records.getOrDefault(rule, new BitSet());
    }
}
