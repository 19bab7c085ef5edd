package io.compliancescan.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Held by the one node that sets something up in the database while others may start as well. Flyway has such a lock, but
 * takes it only when its history is there: of nodes that begin with an empty database at the same time, one may find the
 * history of another that has nothing in it yet, and give up.
 */
final class SetupLock {

    /** As long as the launcher waits for a start. */
    private static final int PATIENCE_IN_SECONDS = 300;

    /** So long the database is asked to wait before it answers: less than answers are waited for. */
    private static final int TURN_IN_SECONDS = 20;

    /** Names of locks count for all databases of a server, and may have 64 characters. */
    private static final String NAME = "CONCAT('scan %s ', LEFT(SHA2(DATABASE(), 256), 40))";

    private final DataSource dataSource;
    private final String name;

    /**
     * @param what is set up; others may be set up meanwhile
     */
    SetupLock(DataSource dataSource, String what) {
        this.dataSource = dataSource;
        this.name = String.format(Locale.ROOT, NAME, what);
    }

    /**
     * Does something while nobody else does. The database takes the lock back when the node or its connection dies.
     *
     * @throws IllegalStateException when somebody else has it for too long, or the database is away
     */
    <T> T whileHeld(Supplier<T> work) {
        try (var connection = dataSource.getConnection()) {
            if (!isTaken(connection)) {
                throw new IllegalStateException("Another node has been setting up the database for "
                        + PATIENCE_IN_SECONDS + " seconds; start again when it has ended.");
            }
            try {
                return work.get();
            } finally {
                answersYes(connection, "SELECT RELEASE_LOCK(" + name + ")");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be locked: " + e.getMessage(), e);
        }
    }

    private boolean isTaken(Connection connection) throws SQLException {
        boolean taken = false;
        for (int waited = 0; !taken && waited < PATIENCE_IN_SECONDS; waited += TURN_IN_SECONDS) {
            taken = answersYes(connection, "SELECT GET_LOCK(" + name + ", " + TURN_IN_SECONDS + ")");
        }
        return taken;
    }

    private static boolean answersYes(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getInt(1) == 1;
        }
    }
}
