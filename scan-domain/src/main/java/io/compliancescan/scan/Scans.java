package io.compliancescan.scan;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where scans are kept, and what their rules came to. */
public interface Scans {

    /** Keeps a new one. */
    void add(Scan scan);

    /** Keeps a later state of a known one; does nothing if it was removed meanwhile. */
    void save(Scan scan);

    /** The scan, if there is one and it is the organisation's. */
    Optional<Scan> find(OrganisationId organisation, ScanId id);

    /**
     * The same, as it was committed last, and nobody else's until the transaction ends: others who ask for it so wait. To be
     * asked before anything else is read in the transaction, since what is read later may otherwise be older than the scan.
     */
    Optional<Scan> lock(OrganisationId organisation, ScanId id);

    /** The organisation's scans, newest first, at most so many. */
    List<Scan> newest(OrganisationId organisation, int most);

    /** The organisation's completed scans, newest first. */
    List<Scan> completed(OrganisationId organisation);

    /** Which version of the policy its newest completed scan ran; empty when it has none. */
    OptionalInt versionScannedLast(OrganisationId organisation, PolicyId policy);

    /**
     * A part of the same list.
     *
     * @param offset how many of them come before it
     * @param most how many it has at most
     */
    List<Scan> completed(OrganisationId organisation, int offset, int most);

    /** How many of its scans are completed. */
    long completedCount(OrganisationId organisation);

    /** The newest completed scan of the same policy that was asked for before this one. */
    Optional<Scan> previous(Scan scan);

    /** How many scans of all organisations are pending. */
    long pendingCount();

    /** Removes a scan with its violations and results. */
    void remove(Scan scan);

    /** Removes the violations and the results of a scan, but not the scan. */
    void removeFindings(Scan scan);

    /** Keeps what one rule of the scan came to. */
    void add(ScanId scan, RuleResult result);

    /** What the scan's rules came to, in the order of the rules. */
    List<RuleResult> results(ScanId scan);
}
