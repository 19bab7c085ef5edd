package io.compliancescan.launcher.database;

import io.compliancescan.launcher.console.CannotContinueException;
import io.compliancescan.mariadb.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** Finds out, before the service starts, whether it can live with a database. */
final class DatabaseCheck {

    private static final String CONNECT_MILLISECONDS = "10000";
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

    void run() {
        try (var connection = connect()) {
            requireVersion(connection);
            requireRights(connection);
        } catch (SQLException e) {
            throw new CannotContinueException(
                    "The connection to the database " + address + " broke (" + e.getMessage() + "); try again.", e);
        }
    }

    private Connection connect() {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", CONNECT_MILLISECONDS);
        try {
            return DriverManager.getConnection(address.url(), properties);
        } catch (SQLException e) {
            throw new CannotContinueException(whyNot(e), e);
        }
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
