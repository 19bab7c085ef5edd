package io.compliancescan.policy;

import io.compliancescan.organisation.OrganisationId;
import java.util.Optional;

/** Where policies are kept. */
public interface Policies {

    /** Keeps a new version of a new or known policy. */
    void add(Policy policy);

    /** The newest version of the policy, if there is one and it is the organisation's. */
    Optional<Policy> find(OrganisationId organisation, PolicyId id);

    /**
     * The newest version of the policy, as it was committed last, and nobody else's until the transaction ends: others who
     * ask for it so wait. To be asked before anything else is read in the transaction, since what is read later may
     * otherwise be older.
     */
    Optional<Policy> lock(OrganisationId organisation, PolicyId id);

    /** That very version of the policy, if there is one and it is the organisation's. */
    Optional<Policy> find(OrganisationId organisation, PolicyId id, int version);
}
