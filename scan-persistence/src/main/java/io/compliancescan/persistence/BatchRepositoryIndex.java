package io.compliancescan.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Gives the checkpoints of the batch repository the index that Payara leaves out. Without it, every checkpoint reads all
 * checkpoints of all jobs there ever were. The container makes the table itself, when the job operator is first used, so
 * this is no migration. May be called any number of times.
 */
final class BatchRepositoryIndex {

    private static final String TABLE = """
            SELECT table_name FROM information_schema.tables
            WHERE table_schema = database() AND lower(table_name) = 'jbatchcheckpointdata'""";

    private static final String INDEXED = """
            SELECT 1 FROM information_schema.statistics
            WHERE table_schema = database() AND table_name = ? AND column_name = 'id' AND seq_in_index = 1""";

    private final DataSource dataSource;

    BatchRepositoryIndex(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Adds the index where it is missing.
     *
     * @return whether the table has the index now; false when the container has not made the table yet
     * @throws SQLException when the database does not allow it
     */
    boolean ensure() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            Optional<String> table = table(connection);
            if (table.isPresent() && !indexed(connection, table.get())) {
                index(connection, table.get());
            }
            return table.isPresent();
        }
    }

    private static Optional<String> table(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(TABLE);
                var tables = statement.executeQuery()) {
            return tables.next() ? Optional.of(tables.getString(1)) : Optional.empty();
        }
    }

    private static boolean indexed(Connection connection, String table) throws SQLException {
        try (var statement = connection.prepareStatement(INDEXED)) {
            statement.setString(1, table);
            try (var columns = statement.executeQuery()) {
                return columns.next();
            }
        }
    }

    /** Keys are short; the column is longer than an index may be in some of the character sets it can have. */
    private static void index(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate("CREATE INDEX IF NOT EXISTS checkpoint_id ON `" + table + "` (id(100))");
        }
    }
}
