package io.compliancescan.persistence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the database to the schema that this version of the product expects. Several nodes may do so at once: one
 * migrates, the others wait for it.
 */
final class SchemaMigration {

    private final Flyway flyway;
    private final SetupLock lock;

    SchemaMigration(DataSource dataSource) {
        this.lock = new SetupLock(dataSource, "schema");
        this.flyway = configuration(dataSource).load();
    }

    /** How Flyway is told where it finds what. */
    static FluentConfiguration configuration(DataSource dataSource) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .loggers(QuietLog.class.getName())
                .dataSource(dataSource)
                .callbacks(new UnhurriedMigration())
                .locations("classpath:db/migration")
                .failOnMissingLocations(true)
                // The batch repository lives in the same schema and may have made its tables before us.
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    /**
     * Applies what is missing.
     *
     * @return what was applied, in order: its version and what it is about
     * @throws IllegalStateException when a later version of the product has migrated the database already, or another
     *     node does not come to an end with it
     * @throws FlywayException when a migration fails, or when one that was applied earlier has been changed since
     */
    List<String> migrate() {
        return lock.whileHeld(this::apply);
    }

    private List<String> apply() {
        requireNotLater();
        return flyway.migrate().migrations.stream()
                .map(applied -> applied.version + " " + applied.description)
                .toList();
    }

    /**
     * Applies nothing.
     *
     * @throws IllegalStateException when something is missing, or a later version has migrated the database already
     */
    void requireCurrent() {
        requireNotLater();
        if (!current()) {
            throw new IllegalStateException("The schema of the database is not the one that this version needs; let"
                    + " \"scan migrate\" of this version bring it up to date.");
        }
    }

    private void requireNotLater() {
        if (states().anyMatch(state -> state == MigrationState.FUTURE_SUCCESS)) {
            throw new IllegalStateException("The database belongs to a later version of the product, which has"
                    + " changed its schema; run that version, or restore a backup from before.");
        }
    }

    /**
     * Whether everything that this version needs is there, and nothing has failed. What a later version adds while this
     * one runs does no harm.
     */
    boolean current() {
        return states().allMatch(state -> !state.isFailed() && (state.isApplied() || !state.isResolved()));
    }

    /** The version of the schema; empty before the first migration. */
    Optional<String> version() {
        return Optional.ofNullable(flyway.info().current())
                .map(latest -> latest.getVersion().getVersion());
    }

    private Stream<MigrationState> states() {
        return Arrays.stream(flyway.info().all()).map(MigrationInfo::getState);
    }
}
