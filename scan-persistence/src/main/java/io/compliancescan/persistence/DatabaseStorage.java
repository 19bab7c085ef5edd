package io.compliancescan.persistence;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The database, as those see it who start and watch the service. */
@ApplicationScoped
class DatabaseStorage implements Storage {

    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource dataSource;
    private final SchemaMigration migration;
    private final BatchRepositoryIndex index;

    @Inject
    DatabaseStorage(DataSource dataSource, SchemaMigration migration, BatchRepositoryIndex index) {
        this.dataSource = dataSource;
        this.migration = migration;
        this.index = index;
    }

    @Override
    public void migrate() {
        migration.migrate();
    }

    @Override
    public boolean current() {
        return reachable() && migration.current();
    }

    @Override
    public boolean reachable() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void tuneJobRepository() {
        try {
            index.ensure();
        } catch (SQLException e) {
            throw new IllegalStateException("The batch repository could not be given its index.", e);
        }
    }
}
