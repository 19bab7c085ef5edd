package io.compliancescan.persistence;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.flywaydb.core.api.FlywayException;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Migrates a database and ends: a program for operators who do not leave that to the start of the service. It needs
 * no container, but this module with its libraries and the driver on the class path.
 *
 * <p>{@code DB_URL}, {@code DB_USER} and {@code DB_PASSWORD} say which database. What was done goes to the standard
 * output; why it could not be done, in one line, to the standard error stream, and the exit code is 1 then.
 */
final class MigrateSchema {

    private final SchemaMigration migration;

    MigrateSchema(SchemaMigration migration) {
        this.migration = migration;
    }

    public static void main(String... arguments) {
        // What libraries report is in what they throw as well.
        LogManager.getLogManager().reset();
        System.exit(run(System.getenv(), System.out, System.err));
    }

    private static int run(Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            var database = new MariaDbDataSource(environment.get("DB_URL"));
            database.setUser(environment.get("DB_USER"));
            database.setPassword(environment.get("DB_PASSWORD"));
            return new MigrateSchema(new SchemaMigration(database)).run(out, err);
        } catch (SQLException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    int run(PrintStream out, PrintStream err) {
        try {
            var applied = migration.migrate();
            applied.forEach(each -> out.println("Applied " + each));
            out.println("The schema is at version " + migration.version().orElseThrow()
                    + (applied.isEmpty() ? " already; nothing was to be done." : " now."));
            return 0;
        } catch (FlywayException e) {
            err.println("The schema could not be migrated: " + oneLine(e.getMessage()));
        } catch (IllegalStateException e) {
            err.println(e.getMessage());
        }
        return 1;
    }

    /** Flyway's messages are pages, with rulers in them. */
    private static String oneLine(String message) {
        return message.lines()
                .map(String::strip)
                .filter(line -> line.chars().anyMatch(Character::isLetterOrDigit))
                .collect(Collectors.joining(" | "));
    }
}
