package io.compliancescan.scan;

import io.compliancescan.confidence.Precision;
import io.compliancescan.finding.Findings;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Rule;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Where violations are kept: all of them, in the order in which they were found. */
public interface Violations {

    /**
     * Keeps what one rule of a scan found.
     *
     * @param ruleNumber the rule's place among the scan's rules, from 0
     * @param precision how often the rule was right so far
     */
    void add(Scan scan, int ruleNumber, Rule rule, Findings findings, Precision precision);

    /** How often each signature occurs among the scan's violations. */
    Map<Signature, Long> signatures(ScanId scan);

    /** Visits all violations of a scan, by rule and then in the order in which they were found. */
    void forEach(ScanId scan, Consumer<Violation> visitor);

    /** Visits those that weigh on the score, in the same order: all but the false positives. */
    void forEachThatWeighs(ScanId scan, Consumer<Violation> visitor);

    /** Some of the violations that the filter lets through, in the same order, after the first so many. */
    List<Violation> page(ScanId scan, ViolationFilter filter, int offset, int most);

    /** How many violations the filter lets through. */
    long count(ScanId scan, ViolationFilter filter);

    /** The violation, if there is one and it is the scan's. */
    Optional<Violation> find(ScanId scan, ViolationId id);

    /** In which completed scans of the policy the signature was violated. Takes longer the more of them there are. */
    Recurrence recurrence(OrganisationId organisation, PolicyId policy, Signature signature);
}
