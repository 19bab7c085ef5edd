package io.compliancescan.persistence.scan;

import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanJobs;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** Keeps one row a scan. A scan that was removed meanwhile gets none. */
@Dependent
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

    /** Begins a transaction where there is none, for the reason that {@link JpaScans#unfinished} has. */
    @Override
    @Transactional
    public Optional<Long> execution(ScanId scan) {
        return entities.createNamedQuery(ScanJobEntity.EXECUTION, Long.class)
                .setParameter("scan", scan.toString())
                .getResultStream()
                .findFirst();
    }
}
