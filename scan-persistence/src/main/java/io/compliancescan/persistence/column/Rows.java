package io.compliancescan.persistence.column;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Works on rows on the connection of the entity manager, so that they are committed together with the entities. JPA hands
 * that connection out only within a transaction.
 *
 * @param subject what the rows are, for messages, such as {@code leases}
 */
public record Rows(EntityManager entities, String subject) {

    /** How many rows are fetched at a time. */
    private static final int FETCH = 1_000;

    /**
     * Visits the rows of a query.
     *
     * @param parameters the first, if there are any, is an id, which messages name
     */
    public void read(String sql, List<?> parameters, RowVisitor visitor) {
        try (var statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            bind(statement, parameters);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            String whose = parameters.isEmpty() ? "" : " of " + parameters.get(0);
            throw new PersistenceException("The " + subject + whose + " could not be read.", e);
        }
    }

    /** What the rows of a query are; its parameters as above. */
    public <T> List<T> list(String sql, List<?> parameters, RowReader<T> reader) {
        List<T> found = new ArrayList<>();
        read(sql, parameters, row -> found.add(reader.read(row)));
        return found;
    }

    /** The only number that a query finds. */
    public long number(String sql, List<?> parameters) {
        return list(sql, parameters, row -> row.getLong(1)).get(0);
    }

    /**
     * Changes rows, once all that waited in the persistence context is written; gives how many there were.
     *
     * @throws PersistenceException caused by what the database says, when it refuses
     */
    public long update(String sql, List<?> parameters) {
        try (var statement = connectionToWrite().prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeLargeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The " + subject + " could not be stored.", e);
        }
    }

    private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }

    /** The connection, once all that waited in the persistence context is written: the scan itself may be among it. */
    public Connection connectionToWrite() {
        entities.flush();
        return connection();
    }

    private Connection connection() {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("the " + subject + " are read and written within a transaction");
        }
        return connection;
    }

    /** Takes one row at a time. */
    @FunctionalInterface
    public interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
