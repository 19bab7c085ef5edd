package io.compliancescan.scan;

import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Violation;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/** Counts each record once, by the worst severity it is involved in. */
public final class RecordsAffected {

    private final Map<Severity, BitSet> records = new EnumMap<>(Severity.class);

    /** Takes a violation into account. */
    public void add(Violation violation) {
        BitSet involved = records.computeIfAbsent(violation.severity(), severity -> new BitSet());
        violation.finding().records().stream().forEach(involved::set);
    }

    /** How many records there are of each worst severity. */
    public Map<Severity, Long> counts() {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        BitSet counted = new BitSet();
        for (Severity severity : Severity.values()) {
            BitSet fresh = (BitSet) records.getOrDefault(severity, new BitSet()).clone();
            fresh.andNot(counted);
            counted.or(fresh);
            counts.put(severity, (long) fresh.cardinality());
        }
        return counts;
    }
}
