package io.compliancescan.persistence.scan;

import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.audit.AuditScans;
import io.compliancescan.organisation.OrganisationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@Dependent
class JpaAuditScans implements AuditScans {

    private static final String OF_AUDITS = """
            FROM ScanEntity s, UploadEntity u
            WHERE s.inputs.organisation = :organisation AND s.knownAuditId IN :audits AND u.id = s.inputs.uploadId""";

    private static final String PAGE = "SELECT s, u.fileName " + OF_AUDITS + " ORDER BY s.createdAt DESC, s.id DESC";

    private static final String COUNT = "SELECT COUNT(s) " + OF_AUDITS;

    private static final String NEWEST = "SELECT s, u.fileName " + OF_AUDITS
            + " AND NOT EXISTS (SELECT later.id FROM ScanEntity later WHERE later.knownAuditId = s.knownAuditId"
            + " AND (later.createdAt > s.createdAt OR (later.createdAt = s.createdAt AND later.id > s.id)))";

    private final EntityManager entities;

    @Inject
    JpaAuditScans(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Map<AuditId, AuditScan> newest(OrganisationId organisation, Collection<AuditId> audits) {
        if (audits.isEmpty()) {
            return Map.of();
        }
        return scans(query(NEWEST, Object[].class, organisation, audits))
                .collect(Collectors.toMap(AuditScan::audit, Function.identity()));
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<AuditScan> page(OrganisationId organisation, AuditId audit, int offset, int limit) {
        return scans(query(PAGE, Object[].class, organisation, List.of(audit))
                        .setFirstResult(offset)
                        .setMaxResults(limit))
                .toList();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public long count(OrganisationId organisation, AuditId audit) {
        return query(COUNT, Long.class, organisation, List.of(audit)).getSingleResult();
    }

    private <T> TypedQuery<T> query(
            String jpql, Class<T> row, OrganisationId organisation, Collection<AuditId> audits) {
        return entities.createQuery(jpql, row)
                .setParameter("organisation", organisation.value())
                .setParameter("audits", audits.stream().map(AuditId::toString).toList());
    }

    /** From rows of a scan and the name of its file. */
    private static Stream<AuditScan> scans(TypedQuery<Object[]> query) {
        return query.getResultStream().map(row -> ((ScanEntity) row[0]).ofAudit((String) row[1]));
    }
}
