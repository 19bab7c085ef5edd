package io.compliancescan.persistence.scan;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Dependent
class JpaScans implements Scans {

    private final EntityManager entities;

    @Inject
    JpaScans(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Scan scan) {
        entities.persist(new ScanEntity(scan));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void save(Scan scan) {
        known(scan.id()).ifPresent(known -> known.update(scan));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Scan> find(OrganisationId organisation, ScanId id) {
        return scans(query(ScanEntity.ONE, organisation).setParameter("id", id.toString())).stream()
                .findFirst();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Scan> lock(OrganisationId organisation, ScanId id) {
        return scans(query(ScanEntity.ALONE, organisation)
                        .setParameter("id", id.toString())
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE))
                .stream()
                .findFirst();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Scan> newest(OrganisationId organisation, int most) {
        return scans(query(ScanEntity.NEWEST, organisation).setMaxResults(most));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Scan> completed(OrganisationId organisation) {
        return scans(query(ScanEntity.COMPLETED, organisation));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public OptionalInt versionScannedLast(OrganisationId organisation, PolicyId policy) {
        return entities.createNamedQuery(ScanEntity.VERSIONS_SCANNED, Integer.class)
                .setParameter("organisation", organisation.value())
                .setParameter("policy", policy.toString())
                .setMaxResults(1)
                .getResultStream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Scan> completed(OrganisationId organisation, int offset, int most) {
        return scans(
                query(ScanEntity.COMPLETED, organisation).setFirstResult(offset).setMaxResults(most));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public long completedCount(OrganisationId organisation) {
        return entities.createNamedQuery(ScanEntity.COMPLETED_COUNT, Long.class)
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Scan> previous(Scan scan) {
        var query = query(ScanEntity.PREVIOUS, scan.inputs().organisation())
                .setParameter("policy", scan.inputs().policy().toString())
                .setParameter("createdAt", UtcTime.write(scan.createdAt()))
                .setParameter("id", scan.id().toString())
                .setMaxResults(1);
        return scans(query).stream().findFirst();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public long pendingCount() {
        return entities.createNamedQuery(ScanEntity.PENDING_COUNT, Long.class).getSingleResult();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void remove(Scan scan) {
        entities.createNamedQuery(ScanEntity.REMOVE)
                .setParameter("id", scan.id().toString())
                .setParameter("organisation", scan.inputs().organisation().value())
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void removeFindings(Scan scan) {
        for (String removal : List.of(ScanEntity.REMOVE_VIOLATIONS, ScanEntity.REMOVE_RESULTS)) {
            entities.createNamedQuery(removal)
                    .setParameter(1, scan.id().toString())
                    .executeUpdate();
        }
    }

    /** @throws IllegalArgumentException when there is no such scan, or no longer */
    @Override
    @Transactional(TxType.MANDATORY)
    public void add(ScanId scan, RuleResult result) {
        ScanEntity known = known(scan).orElseThrow(() -> new IllegalArgumentException("there is no scan " + scan));
        entities.persist(new RuleResultEntity(known, result));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<RuleResult> results(ScanId scan) {
        return entities.createNamedQuery(RuleResultEntity.OF_SCAN, RuleResultEntity.class)
                .setParameter("scan", scan.toString())
                .getResultStream()
                .map(RuleResultEntity::toDomain)
                .toList();
    }

    private Optional<ScanEntity> known(ScanId id) {
        return Optional.ofNullable(entities.find(ScanEntity.class, id.toString()));
    }

    private TypedQuery<ScanEntity> query(String name, OrganisationId organisation) {
        return entities.createNamedQuery(name, ScanEntity.class).setParameter("organisation", organisation.value());
    }

    private static List<Scan> scans(TypedQuery<ScanEntity> query) {
        return query.getResultStream().map(ScanEntity::toDomain).toList();
    }
}
