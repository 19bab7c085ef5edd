package io.compliancescan.persistence.mapping;

import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.organisation.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

@Dependent
class JpaMappings implements Mappings {

    private final EntityManager entities;

    @Inject
    JpaMappings(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Mapping mapping) {
        entities.persist(new MappingEntity(mapping));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Mapping> find(OrganisationId organisation, MappingId id) {
        return Optional.ofNullable(entities.find(MappingEntity.class, id.toString()))
                .filter(found -> found.belongsTo(organisation))
                .map(MappingEntity::toDomain);
    }
}
