package io.compliancescan.api.explanation;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.query.Page;
import io.compliancescan.explanation.Explainer;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.explanation.Records;
import io.compliancescan.explanation.Shown;
import io.compliancescan.finding.Finding;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.table.FieldUse;
import io.compliancescan.table.Table;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Explains what a rule of a scan found, or did not find, by what the scan pinned. */
@Dependent
public class ScanExplainer {

    private final PinnedInputs inputs;

    @Inject
    ScanExplainer(PinnedInputs inputs) {
        this.inputs = inputs;
    }

    /** What keeps the rule from being applied in the scan. */
    MappingGaps gaps(Scan scan, Rule rule) {
        return inputs.plan(scan, List.of()).gaps(rule.check().uses());
    }

    /** Why the rule found that in the scan. */
    public Explanation finding(Scan scan, Rule rule, Finding finding, Page page) {
        return explainer(scan, rule, page).finding(finding);
    }

    /** How near the rule came to finding something about the account. */
    Explanation nearest(Scan scan, Rule rule, String account, Page page) {
        return explainer(scan, rule, page).nearest(account);
    }

    private Explainer explainer(Scan scan, Rule rule, Page page) {
        Shown shown = new Shown(page.offset(), page.limit());
        return new Explainer(
                rule.check(), new ScanFile(inputs, scan), scan.inputs().scale(), shown);
    }

    /** The upload of a scan, as its mapping reads it. */
    private record ScanFile(PinnedInputs inputs, Scan scan) implements Records {

        @Override
        public Table read(Set<FieldUse> fields) {
            return inputs.table(scan, inputs.plan(scan, fields));
        }

        @Override
        public Table read(Set<FieldUse> fields, BitSet records) {
            return inputs.table(scan, inputs.plan(scan, fields), records);
        }
    }
}
