package io.compliancescan.persistence.violation;

import io.compliancescan.violation.Violation;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Works on rows that belong to a scan, on the connection of the entity manager, so that they are committed together with
 * the entities. JPA hands that connection out only within a transaction.
 */
record ScanRows(EntityManager entities) {

    /** How many rows are fetched at a time. */
    private static final int FETCH = 1_000;

    /**
     * Visits the rows of a query.
     *
     * @param parameters the scan's id is the first
     */
    void read(String sql, List<?> parameters, RowVisitor visitor) {
        try (var statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("The violations of scan " + parameters.get(0) + " could not be read.", e);
        }
    }

    /** The only number that a query finds. */
    long number(String sql, List<?> parameters) {
        List<Long> found = new ArrayList<>();
        read(sql, parameters, row -> found.add(row.getLong(1)));
        return found.get(0);
    }

    /** Changes rows, once all that waited in the persistence context is written; gives how many there were. */
    long update(String sql, List<?> parameters) {
        try (var statement = connectionToWrite().prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeLargeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("What was said about violations could not be stored.", e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    /** The violations that a query for {@link ViolationRow#COLUMNS} finds; its parameters as above. */
    List<Violation> violations(String sql, List<?> parameters) {
        List<Violation> found = new ArrayList<>();
        read(sql, parameters, row -> found.add(ViolationRow.read(row)));
        return found;
    }

    /** The connection, once all that waited in the persistence context is written: the scan itself may be among it. */
    Connection connectionToWrite() {
        entities.flush();
        return connection();
    }

    private Connection connection() {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("violations are read and written within a transaction");
        }
        return connection;
    }

    /** Takes one row at a time. */
    @FunctionalInterface
    interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
