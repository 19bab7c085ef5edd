package io.compliancescan.api.batch;

import io.compliancescan.dismissal.CarryDismissals;
import io.compliancescan.dismissal.Dismissals;
import io.compliancescan.identity.Identities;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.Reviews;
import io.compliancescan.scan.Conclusion;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScanResult;
import io.compliancescan.scan.Scans;
import io.compliancescan.scan.Violations;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;

/** Draws the result of a scan: what was dismissed before does not weigh, then the score and what has changed. */
@Dependent
class DrawConclusion {

    private final Policies policies;
    private final CarryDismissals dismissals;
    private final Reviews reviews;
    private final Conclusion conclusion;

    @Inject
    DrawConclusion(
            Scans scans,
            Violations violations,
            Deltas deltas,
            Policies policies,
            Dismissals dismissals,
            Reviews reviews,
            Identities identities) {
        this.policies = policies;
        this.dismissals = new CarryDismissals(dismissals, () -> new ReviewId(identities.next()));
        this.reviews = reviews;
        this.conclusion = new Conclusion(scans, violations, deltas);
    }

    /** The result of a scan all of whose rules are done. To be asked in the transaction that completes the scan. */
    ScanResult of(Scan scan, Instant now) {
        ScanInputs inputs = scan.inputs();
        Policy policy = policies.find(inputs.organisation(), inputs.policy(), inputs.policyVersion())
                .orElseThrow();
        dismissals.to(scan, now);
        return conclusion.of(scan, policy.content().scoring(), reviews.tally(scan.id()));
    }
}
