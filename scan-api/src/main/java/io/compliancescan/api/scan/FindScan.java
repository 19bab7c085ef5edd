package io.compliancescan.api.scan;

import io.compliancescan.api.caller.Caller;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/** Finds a scan that a path names, and the rules it pinned. */
@Dependent
public class FindScan {

    private final Scans scans;
    private final Policies policies;
    private final Caller caller;

    @Inject
    FindScan(Scans scans, Policies policies, Caller caller) {
        this.scans = scans;
        this.policies = policies;
        this.caller = caller;
    }

    /**
     * The caller's scan of that id.
     *
     * @throws NotFoundException when there is none, or when the text is no id
     */
    public Scan named(String id) {
        return ScanId.parse(id)
                .flatMap(scanId -> scans.find(caller.organisation(), scanId))
                .orElseThrow(() -> new NotFoundException("Scan not found"));
    }

    /** The rules the scan evaluates, in order, as its version of the policy has them. */
    public List<Rule> rules(Scan scan) {
        ScanInputs inputs = scan.inputs();
        return policies.find(inputs.organisation(), inputs.policy(), inputs.policyVersion())
                .map(Policy::activeRules)
                .orElseThrow(() -> new IllegalStateException("the policy of scan " + scan.id() + " is gone"));
    }
}
