package io.compliancescan.casefile;

import io.compliancescan.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the cases of scans are kept, and what people say about them. */
public interface CaseFiles {

    /** Some of the organisation's cases: the most urgent first, then those about which somebody spoke last, then by id. */
    List<CaseFile> page(OrganisationId organisation, CaseFilter filter, int offset, int most);

    /** How many cases the filter lets through. */
    long count(OrganisationId organisation, CaseFilter filter);

    /** The case, if there is one and it is the organisation's. */
    Optional<CaseFile> find(OrganisationId organisation, CaseId id);

    /**
     * The same, as it was committed last, and nobody else's until the transaction ends. To be asked before anything else is
     * read in the transaction.
     */
    Optional<CaseFile> lock(OrganisationId organisation, CaseId id);

    /** Cases of the same account in scans that were completed earlier, the latest first. */
    List<CaseFile> earlier(OrganisationId organisation, CaseFile file, int most);

    /** Keeps what somebody says about a case, which is locked. */
    void say(OrganisationId organisation, CaseFile file, CaseWork work, List<CaseEvent> events, Instant now);

    /** What people said about a case, the newest first. */
    List<CaseEvent> events(CaseFile file, int most);

    /** How often people said something about a case. */
    long eventCount(CaseFile file);
}
