package io.compliancescan.persistence;

import java.util.Arrays;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the database to the schema that this version of the product expects. Several nodes may do so at once: one
 * migrates, the others wait for it.
 */
final class SchemaMigration {

    private final Flyway flyway;

    SchemaMigration(DataSource dataSource) {
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
     * @throws IllegalStateException when a later version of the product has migrated the database already
     * @throws FlywayException when a migration fails, or when one that was applied earlier has been changed since
     */
    int migrate() {
        states().filter(state -> state == MigrationState.FUTURE_SUCCESS)
                .findAny()
                .ifPresent(later -> {
                    throw new IllegalStateException("The database belongs to a later version of the product, which has"
                            + " changed its schema; run that version, or restore a backup from before.");
                });
        return flyway.migrate().migrationsExecuted;
    }

    /**
     * Whether everything that this version needs is there, and nothing has failed. What a later version adds while this
     * one runs does no harm.
     */
    boolean current() {
        return states().allMatch(state -> !state.isFailed() && (state.isApplied() || !state.isResolved()));
    }

    private Stream<MigrationState> states() {
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getState);
    }
}
