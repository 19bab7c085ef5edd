package io.compliancescan.api.batch;

import io.compliancescan.confidence.Precision;
import io.compliancescan.lease.Lease;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a job has in memory while it works on a scan. Never the only copy of anything: it is loaded again when the job is
 * taken up again.
 *
 * @param lease by which the scan is worked on
 * @param scan as it was when it was loaded
 * @param rules all rules of the scan, in order
 * @param leftOut the places of rules that lack a column
 * @param precisions how often rules were right so far; those about which nobody has said anything are not there
 */
record ScanRun(
        Lease lease,
        Scan scan,
        Table table,
        List<Rule> rules,
        Set<Integer> leftOut,
        Map<RuleId, Precision> precisions) {

    /** How often the rule was right so far. */
    Precision precision(RuleId rule) {
        return precisions.getOrDefault(rule, Precision.UNKNOWN);
    }
}
