package io.compliancescan.persistence.audit;

import io.compliancescan.audit.Audit;
import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.Audits;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.Scan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

@Dependent
class JpaAudits implements Audits {

    private final EntityManager entities;

    @Inject
    JpaAudits(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes first what the audit refers to: its policy may be as new, and JPA is not told that one needs the other. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Audit audit) {
        entities.flush();
        entities.persist(new AuditEntity(audit));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void save(Audit audit) {
        Optional.ofNullable(entities.find(AuditEntity.class, audit.id().toString()))
                .ifPresent(known -> known.update(audit));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Audit> find(OrganisationId organisation, AuditId id) {
        return first(query(AuditEntity.ONE, organisation).setParameter("id", id.toString()));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Optional<Audit> lock(OrganisationId organisation, AuditId id) {
        return first(query(AuditEntity.ONE, organisation)
                .setParameter("id", id.toString())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Audit> page(OrganisationId organisation, int offset, int limit) {
        return query(AuditEntity.PAGE, organisation)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultStream()
                .map(AuditEntity::toDomain)
                .toList();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public long count(OrganisationId organisation) {
        return entities.createNamedQuery(AuditEntity.COUNT, Long.class)
                .setParameter("organisation", organisation.value())
                .getSingleResult();
    }

    /** Changes the audit without having read it, so that nothing has to be locked before. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void scanned(Scan scan) {
        scan.inputs()
                .options()
                .auditId()
                .flatMap(AuditId::parse)
                .filter(audit -> takesOver(scan, audit))
                .ifPresent(audit -> link(scan, audit));
    }

    /** Whether there is such an audit. */
    private boolean takesOver(Scan scan, AuditId audit) {
        return entities.createNamedQuery(AuditEntity.SCANNED)
                        .setParameter("id", audit.toString())
                        .setParameter(
                                "organisation", scan.inputs().organisation().value())
                        .setParameter("policy", scan.inputs().policy().toString())
                        .setParameter("upload", scan.inputs().upload().toString())
                        .setParameter("mapping", scan.inputs().mapping().toString())
                        .setParameter("now", UtcTime.write(scan.createdAt()))
                        .executeUpdate()
                > 0;
    }

    private void link(Scan scan, AuditId audit) {
        entities.flush();
        entities.createNamedQuery(AuditEntity.LINK)
                .setParameter(1, audit.toString())
                .setParameter(2, scan.id().toString())
                .executeUpdate();
    }

    private TypedQuery<AuditEntity> query(String name, OrganisationId organisation) {
        return entities.createNamedQuery(name, AuditEntity.class).setParameter("organisation", organisation.value());
    }

    private static Optional<Audit> first(TypedQuery<AuditEntity> query) {
        return query.getResultStream().findFirst().map(AuditEntity::toDomain);
    }
}
