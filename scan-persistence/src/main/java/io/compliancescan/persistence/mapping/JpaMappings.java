package io.compliancescan.persistence.mapping;

import io.compliancescan.mapping.HeaderFingerprint;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.mapping.RememberedMapping;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
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

    @Override
    @Transactional(TxType.MANDATORY)
    public void remember(RememberedMapping remembered) {
        // The row goes past the persistence context and must find its mapping.
        entities.flush();
        Mapping mapping = remembered.mapping();
        entities.createNamedQuery(RememberedMappingEntity.PUT)
                .setParameter(1, mapping.organisation().value())
                .setParameter(2, remembered.fingerprint().sha256())
                .setParameter(3, RememberedMappingEntity.write(remembered.headings()))
                .setParameter(4, mapping.id().toString())
                .setParameter(5, UtcTime.write(mapping.createdAt()))
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<RememberedMapping> remembered(OrganisationId organisation, HeaderFingerprint fingerprint) {
        return entities.createNamedQuery(RememberedMappingEntity.FIND, RememberedMappingEntity.class)
                .setParameter("organisation", organisation.value())
                .setParameter("fingerprint", fingerprint.sha256())
                .getResultStream()
                .findFirst()
                .map(RememberedMappingEntity::toDomain);
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<RememberedMapping> remembered(OrganisationId organisation, int most) {
        return entities.createNamedQuery(RememberedMappingEntity.NEWEST, RememberedMappingEntity.class)
                .setParameter("organisation", organisation.value())
                .setMaxResults(most)
                .getResultStream()
                .map(RememberedMappingEntity::toDomain)
                .toList();
    }
}
