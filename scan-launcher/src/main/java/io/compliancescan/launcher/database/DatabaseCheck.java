package io.compliancescan.launcher.database;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.launcher.console.Console;
import io.compliancescan.mariadb.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

/** Finds out, before the service starts, whether it can live with a database. */
final class DatabaseCheck {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** The class of SQL states that are about the connection. */
    private static final String CONNECTION_PROBLEM = "08";

    private static final int UNKNOWN_DATABASE = 1049;
    private static final int NO_RIGHT_TO_DATABASE = 1044;

    private static final List<String> WHAT_THE_SERVICE_DOES = List.of(
            "CREATE TABLE {table} (id INT PRIMARY KEY, parent INT)",
            "ALTER TABLE {table} ADD FOREIGN KEY (parent) REFERENCES {table} (id)",
            "CREATE INDEX launch_check ON {table} (parent, id)",
            "INSERT INTO {table} VALUES (1, 1)",
            "UPDATE {table} SET parent = NULL",
            "SELECT id FROM {table}",
            "DELETE FROM {table}",
            "DROP TABLE {table}");

    private final DatabaseAddress address;

    DatabaseCheck(DatabaseAddress address) {
        this.address = address;
    }

    /**
     * Comes back when the database will do. One that does not answer, or says that it cannot serve anybody just now, may
     * be starting, so it is waited for; whatever else is wrong with it does not get better by waiting.
     *
     * @param patience how long new attempts are begun
     * @throws CannotContinueException when it will not do
     */
    void await(Duration patience, Console console) {
        long deadline = System.nanoTime() + patience.toNanos();
        var pauses = new BackOff(FIRST_PAUSE, LONGEST_PAUSE);
        var problem = attempt();
        if (problem.isPresent() && patience.compareTo(Duration.ZERO) > 0) {
            console.say("No database answers at " + address.hosts() + " yet ("
                    + problem.get().getMessage() + "); waiting up to " + patience.toSeconds() + " s for it.");
        }
        while (problem.isPresent()) {
            if (System.nanoTime() >= deadline || !pauses.pause()) {
                throw new CannotContinueException(whyNot(problem.get()), problem.get());
            }
            problem = attempt();
        }
    }

    /** What keeps the database from serving us just now; empty when it will do. */
    private Optional<SQLException> attempt() {
        try (var connection = connect()) {
            requireVersion(connection);
            requireRights(connection);
            return Optional.empty();
        } catch (SQLException e) {
            if (isAway(e)) {
                return Optional.of(e);
            }
            throw new CannotContinueException(whyNot(e), e);
        }
    }

    /** Also said by servers that answer: when they start, stop, have too many connections, or have yet to join a cluster. */
    private static boolean isAway(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith(CONNECTION_PROBLEM);
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", CONNECT_MILLISECONDS);
        return DriverManager.getConnection(address.url(), properties);
    }

    private String whyNot(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        if (e.getErrorCode() == UNKNOWN_DATABASE || e.getErrorCode() == NO_RIGHT_TO_DATABASE) {
            return "There is no database \"" + address.database() + "\" at " + address.hosts() + " that "
                    + address.user() + " may use; create it, and grant " + address.user() + " all rights to it.";
        }
        if (state.startsWith("28")) {
            return "The database at " + address.hosts() + " does not let " + address.user()
                    + " in; check DB_USER and DB_PASSWORD.";
        }
        return "No database answers at " + address.hosts() + " (" + e.getMessage()
                + "); check DB_URL, and that the server runs and can be reached from here.";
    }

    private void requireVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("SELECT VERSION()")) {
            result.next();
            ServerVersion.of(result.getString(1)).problem().ifPresent(problem -> {
                throw new CannotContinueException("The database at " + address.hosts() + " " + problem);
            });
        }
    }

    /** Does what the service and its migrations will do, on a table of its own. */
    private void requireRights(Connection connection) throws SQLException {
        var table = "launch_check_" + UUID.randomUUID().toString().replace("-", "");
        try (var statement = connection.createStatement()) {
            try {
                for (var sql : WHAT_THE_SERVICE_DOES) {
                    statement.execute(sql.replace("{table}", table));
                }
            } catch (SQLException e) {
                dropQuietly(statement, table);
                if (isAway(e)) {
                    throw e;
                }
                throw new CannotContinueException(
                        address.user() + " lacks rights in the database \"" + address.database() + "\" at "
                                + address.hosts() + " (" + e.getMessage() + "); grant all rights to it.",
                        e);
            }
        }
    }

    private static void dropQuietly(Statement statement, String table) {
        try {
            statement.execute("DROP TABLE IF EXISTS " + table);
        } catch (SQLException e) {
            // What lacks is about to be said.
        }
    }
}
