package io.compliancescan.benchmark.sidebyside;

import io.compliancescan.benchmark.Shape;
import io.compliancescan.benchmark.Timings;
import io.compliancescan.benchmark.Transactions;
import io.compliancescan.benchmark.Workload;
import io.compliancescan.benchmark.drools.DroolsRules;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.Table;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Puts all records to the record rules among the eleven, here and in Drools, by turns; reading the file counts for
 * neither. What was found is compared record by record. Arguments: the number of records, the number of runs that are
 * counted, and the number of runs before them that are not.
 */
public final class BesideDrools {

    private BesideDrools() {}

    /** @throws Exception when the file cannot be read */
    public static void main(String[] arguments) throws Exception {
        Workload workload = Transactions.ofRows(Shape.FEED, Integer.parseInt(arguments[0]));
        int counted = Integer.parseInt(arguments[1]);
        int uncounted = Integer.parseInt(arguments[2]);
        List<Rule> rules = workload.rules().stream()
                .filter(rule -> rule.check() instanceof RecordCheck)
                .toList();
        Table table = workload.load();
        DroolsRules drools = new DroolsRules(table);
        Timings timings = new Timings();
        for (int run = -uncounted; run < counted; run++) {
            if (run == 0) {
                timings.forget();
            }
            Map<String, BitSet> ours = timings.time("record rules, ours", () -> ours(workload, rules, table));
            Map<String, BitSet> theirs = timings.time("record rules, Drools", () -> drools.find(rules));
            if (!ours.equals(theirs)) {
                throw new IllegalStateException("Drools and we do not agree.");
            }
        }
        System.out.println(timings.table());
    }

    static Map<String, BitSet> ours(Workload workload, List<Rule> rules, Table table) {
        return rules.stream()
                .collect(Collectors.toUnmodifiableMap(
                        rule -> rule.id().value(), rule -> records(rule, workload, table)));
    }

    private static BitSet records(Rule rule, Workload workload, Table table) {
        BitSet records = new BitSet();
        rule.check().evaluate(table, workload.scale()).findings().forEach(finding -> finding.records().stream()
                .forEach(records::set));
        return records;
    }
}
