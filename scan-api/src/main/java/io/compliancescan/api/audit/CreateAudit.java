package io.compliancescan.api.audit;

import io.compliancescan.api.policy.CreatePolicy;
import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.Audits;
import io.compliancescan.identity.Identities;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policy;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes an audit together with its policy: both or neither. */
@Dependent
class CreateAudit {

    private final CreatePolicy createPolicy;
    private final Audits audits;
    private final Identities identities;
    private final Clock clock;

    @Inject
    CreateAudit(CreatePolicy createPolicy, Audits audits, Identities identities, Clock clock) {
        this.createPolicy = createPolicy;
        this.audits = audits;
        this.identities = identities;
        this.clock = clock;
    }

    @Transactional
    CreatedAuditResponse create(OrganisationId owner, CreateAuditRequest request) {
        Policy policy = createPolicy.create(owner, request.pack());
        Audit audit = Audit.of(new AuditId(identities.next()), owner, request.name(), policy.id(), clock.instant());
        audits.add(audit);
        return CreatedAuditResponse.of(audit, policy);
    }
}
