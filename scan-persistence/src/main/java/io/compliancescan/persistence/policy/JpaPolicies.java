package io.compliancescan.persistence.policy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@Dependent
class JpaPolicies implements Policies {

    private final EntityManager entities;

    @Inject
    JpaPolicies(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Policy policy) {
        entities.persist(new PolicyVersionEntity(policy, known(policy).orElseGet(() -> added(policy))));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Policy> find(OrganisationId organisation, PolicyId id) {
        return first(query(PolicyVersionEntity.NEWEST, organisation, id).setMaxResults(1));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Policy> find(OrganisationId organisation, PolicyId id, int version) {
        return first(query(PolicyVersionEntity.EXACT, organisation, id).setParameter("version", version));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Policy> lock(OrganisationId organisation, PolicyId id) {
        return entities.createNamedQuery(PolicyEntity.ONE, PolicyEntity.class)
                .setParameter("organisation", organisation.value())
                .setParameter("policy", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .flatMap(locked -> find(organisation, id));
    }

    private Optional<PolicyEntity> known(Policy policy) {
        PolicyEntity known = entities.find(PolicyEntity.class, policy.id().toString());
        if (known != null) {
            known.requireOwner(policy.organisation().value());
        }
        return Optional.ofNullable(known);
    }

    private PolicyEntity added(Policy policy) {
        PolicyEntity added = new PolicyEntity(policy);
        entities.persist(added);
        return added;
    }

    private TypedQuery<PolicyVersionEntity> query(String name, OrganisationId organisation, PolicyId id) {
        return entities.createNamedQuery(name, PolicyVersionEntity.class)
                .setParameter("organisation", organisation.value())
                .setParameter("policy", id.toString());
    }

    private static Optional<Policy> first(TypedQuery<PolicyVersionEntity> query) {
        return query.getResultStream().findFirst().map(PolicyVersionEntity::toDomain);
    }
}
