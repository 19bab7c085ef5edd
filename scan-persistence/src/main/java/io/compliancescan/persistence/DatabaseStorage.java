package io.compliancescan.persistence;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The database, as those see it who start and watch the service. Not to be called within a transaction. */
@ApplicationScoped
class DatabaseStorage implements Storage {

    private static final int PATIENCE_IN_SECONDS = 2;

    private final DataSource dataSource;
    private final SchemaMigration schema;
    private final BatchRepositoryIndex batchIndex;
    private final SetupLock start;
    private final BatchRepositoryRecords batchRecords;

    @Inject
    DatabaseStorage(DataSource dataSource) {
        this.dataSource = dataSource;
        this.schema = new SchemaMigration(dataSource);
        this.batchIndex = new BatchRepositoryIndex(dataSource);
        this.start = new SetupLock(dataSource, "start");
        this.batchRecords = new BatchRepositoryRecords(dataSource);
    }

    @Override
    public void migrate() {
        schema.migrate();
    }

    @Override
    public void requireCurrent() {
        schema.requireCurrent();
    }

    @Override
    public boolean current() {
        return reachable() && schema.current();
    }

    @Override
    public boolean reachable() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_IN_SECONDS);
        } catch (SQLException unreachable) {
            return false;
        }
    }

    @Override
    public void alone(Runnable setUp) {
        start.whileHeld(() -> {
            setUp.run();
            return setUp;
        });
    }

    @Override
    public Optional<Throwable> passingFault(Throwable failure) {
        return PassingFault.behind(failure);
    }

    @Override
    public void tuneJobRepository() {
        try {
            batchIndex.ensure();
        } catch (SQLException e) {
            throw new PersistenceException("The checkpoints of the batch repository could not be indexed.", e);
        }
    }

    @Override
    public void forgetOldJobs() {
        try {
            boolean more = true;
            while (more) {
                more = batchRecords.removeOld();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The records of old jobs could not be removed.", e);
        }
    }
}
