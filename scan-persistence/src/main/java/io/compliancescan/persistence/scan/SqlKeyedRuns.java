package io.compliancescan.persistence.scan;

import io.compliancescan.persistence.column.Rows;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.KeyedRun;
import io.compliancescan.scan.KeyedRuns;
import io.compliancescan.scan.RunKey;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lets the primary key decide who is first, on the connection of the entity manager. */
@Dependent
class SqlKeyedRuns implements KeyedRuns {

    /** Fails at once where another transaction has inserted the key and not ended yet. */
    private static final String INSERT = """
            SET STATEMENT innodb_lock_wait_timeout = 0 FOR
            INSERT INTO keyed_run (organisation_id, run_key, request_sha256, scan_id, expires_at)
            VALUES (?, ?, ?, ?, ?)""";

    /** The key is there; another transaction holds it, or wants it as well. */
    private static final Set<Integer> TAKEN = Set.of(1062, 1205, 1213);

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SqlKeyedRuns(EntityManager entities) {
        this.entities = entities;
        this.rows = new Rows(entities, "keys of runs");
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<KeyedRun> find(RunKey key) {
        return entities.createNamedQuery(KeyedRunEntity.ONE, KeyedRunEntity.class)
                .setParameter("organisation", key.organisation().value())
                .setParameter("key", key.value())
                .getResultStream()
                .map(KeyedRunEntity::toDomain)
                .findFirst();
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public boolean add(KeyedRun run) {
        try {
            rows.update(
                    INSERT,
                    List.of(
                            run.key().organisation().value(),
                            run.key().value(),
                            run.requestSha256(),
                            run.scan().toString(),
                            UtcTime.write(run.expiresAt())));
            return true;
        } catch (PersistenceException e) {
            if (e.getCause() instanceof SQLException refusal && TAKEN.contains(refusal.getErrorCode())) {
                return false;
            }
            throw e;
        }
    }

    /** Finds them first, without locks: to delete a range would keep others from inserting at its end. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void removeExpired(Instant now) {
        entities.createNamedQuery(KeyedRunEntity.EXPIRED, KeyedRunEntity.class)
                .setParameter("now", UtcTime.write(now))
                .getResultList()
                .forEach(entities::remove);
    }
}
