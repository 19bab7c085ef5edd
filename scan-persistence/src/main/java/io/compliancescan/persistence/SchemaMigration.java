package io.compliancescan.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * Brings the database to the schema that this version of the product expects. To be called by one application, when it
 * starts, outside of transactions. Several nodes may call it at once: one migrates, the others wait for it.
 */
@Dependent
public class SchemaMigration {

    private final Flyway flyway;

    @Inject
    public SchemaMigration(DataSource dataSource) {
        this.flyway = Flyway.configure(SchemaMigration.class.getClassLoader())
                .loggers(QuietLog.class.getName())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                // The batch repository lives in the same schema and may have made its tables before us.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }

    /**
     * Applies what is missing.
     *
     * @return how many migrations that were
     * @throws FlywayException when a migration fails, or when one that was applied earlier has been changed since
     */
    public int migrate() {
        return flyway.migrate().migrationsExecuted;
    }

    /** Whether nothing is missing and nothing has failed. A schema that a newer version migrated is current as well. */
    public boolean current() {
        return Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .allMatch(state -> !state.isFailed() && (state.isApplied() || !state.isResolved()));
    }
}
