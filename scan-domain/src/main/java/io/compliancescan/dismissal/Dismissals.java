package io.compliancescan.dismissal;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.review.ReviewId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where false positives are remembered. They outlive the scan whose violations were dismissed. */
public interface Dismissals {

    /** Those of a policy that have neither been taken back nor expired, the oldest first. */
    List<Dismissal> standing(OrganisationId organisation, PolicyId policy, Instant now);

    /** Visits all violations of a scan, by rule and then in the order in which they were found. */
    void violations(ScanId scan, Consumer<Seen> visitor);

    /**
     * Makes what was remembered hold in a scan whose violations nobody has reviewed.
     *
     * @param ids gives ids to the reviews that this takes
     */
    void carry(Scan scan, Carried carried, Supplier<ReviewId> ids);
}
