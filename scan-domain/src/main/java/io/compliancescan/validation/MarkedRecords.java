package io.compliancescan.validation;

import io.compliancescan.rule.RuleId;
import io.compliancescan.violation.Violation;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The records that a scan found: all that its violations name, rule by rule. A burst marks every record of it. */
public final class MarkedRecords {

    private final Map<RuleId, BitSet> byRule = new HashMap<>();

    /** Takes a violation into account. */
    public void add(Violation violation) {
        BitSet marked = byRule.computeIfAbsent(violation.rule(), rule -> new BitSet());
        violation.finding().records().stream().forEach(number -> marked.set(number - 1));
    }

    /** The records that the rule marked, from 0. */
    BitSet by(RuleId rule) {
        return byRule.getOrDefault(rule, new BitSet());
    }

    /** The records that at least one rule marked, from 0. */
    BitSet byAny() {
        BitSet all = new BitSet();
        byRule.values().forEach(all::or);
        return all;
    }
}
