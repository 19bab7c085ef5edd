package io.compliancescan.api.policy;

import io.compliancescan.identity.Identities;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicyId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Gives a policy an owner, an id and its first version, and keeps it. */
@Dependent
public class CreatePolicy {

    private final Policies policies;
    private final Identities identities;
    private final Clock clock;

    @Inject
    CreatePolicy(Policies policies, Identities identities, Clock clock) {
        this.policies = policies;
        this.identities = identities;
        this.clock = clock;
    }

    @Transactional
    public Policy create(OrganisationId owner, PolicyDraft draft) {
        Instant now = clock.instant();
        Policy policy = new Policy(new PolicyId(identities.next()), owner, 1, draft, now, now);
        policies.add(policy);
        return policy;
    }
}
