package io.compliancescan.audit;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import java.util.List;
import java.util.Optional;

/** Where audits are kept. */
public interface Audits {

    /** Keeps a new one. */
    void add(Audit audit);

    /** Keeps what has changed of a known one. */
    void save(Audit audit);

    /** The audit, if there is one and it is the organisation's. */
    Optional<Audit> find(OrganisationId organisation, AuditId id);

    /**
     * The same, as it was committed last, and nobody else's until the transaction ends. To be asked before anything else is
     * read in the transaction, since what is read later may otherwise be older.
     */
    Optional<Audit> lock(OrganisationId organisation, AuditId id);

    /** A part of the organisation's audits; those that were updated last come first. */
    List<Audit> page(OrganisationId organisation, int offset, int limit);

    /** How many the organisation has. */
    long count(OrganisationId organisation);

    /**
     * Makes a scan that was added one of the audit that it names, and gives the audit what the scan is of. Does nothing
     * when it names none of its organisation's: what it names may be known to its client alone.
     */
    void scanned(Scan scan);
}
