package io.compliancescan.review;

import io.compliancescan.confidence.Precision;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.ViolationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where reviews are kept, in their order. Whoever adds one has locked its scan. */
public interface Reviews {

    /** Keeps a decision about the chosen violations of the scan, and makes it hold. */
    Review judge(Scan scan, ReviewId id, Selection which, Decision.Judged decision, Person by, Instant now);

    /**
     * Takes back what an earlier review of the scan said, for all its violations.
     *
     * @throws io.compliancescan.problem.ConflictException when one of them was reviewed again since
     */
    Review undo(Scan scan, ReviewId id, Review undone, Person by, Instant now);

    /** The review, if there is one and it is the organisation's. */
    Optional<Review> find(OrganisationId organisation, ReviewId id);

    /** Some of the reviews of a scan, newest first, after the first so many. */
    List<Review> page(ScanId scan, int offset, int most);

    /** How many reviews a scan has. */
    long count(ScanId scan);

    /** What was said about one violation of the scan, oldest first. */
    List<Review> about(ScanId scan, ViolationId violation);

    /** How many violations of a scan people think what of. */
    Tally tally(ScanId scan);

    /** How often each rule of a policy was right, over all its scans; a rule that nobody has said anything about is not there. */
    Map<RuleId, Precision> precisions(OrganisationId organisation, PolicyId policy);
}
