package io.compliancescan.persistence.scan;

import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanJobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Keeps one row a scan. A scan that was removed meanwhile gets none. */
@ApplicationScoped
class JpaScanJobs implements ScanJobs {

    private final EntityManager entities;

    @Inject
    JpaScanJobs(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void remember(ScanId scan, long execution) {
        entities.createNamedQuery(ScanJobEntity.REMEMBER)
                .setParameter(1, execution)
                .setParameter(2, scan.toString())
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Long> execution(ScanId scan) {
        return entities.createNamedQuery(ScanJobEntity.EXECUTION, Long.class)
                .setParameter("scan", scan.toString())
                .getResultStream()
                .findFirst();
    }
}
