package io.compliancescan.audit;

import io.compliancescan.organisation.OrganisationId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The scans of audits. */
public interface AuditScans {

    /** The scan of each audit that was asked for last; audits without scans are not in it. */
    Map<AuditId, AuditScan> newest(OrganisationId organisation, Collection<AuditId> audits);

    /** A part of the audit's scans, newest first. */
    List<AuditScan> page(OrganisationId organisation, AuditId audit, int offset, int limit);

    /** How many scans the audit has. */
    long count(OrganisationId organisation, AuditId audit);
}
