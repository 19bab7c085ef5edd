package io.compliancescan.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Removes what the batch repository keeps of jobs that ended long ago; the runtime itself never does. Every lease of a scan
 * is a job, so they are many, and nobody needs them afterwards but operators who look for what has gone wrong.
 */
final class BatchRepositoryRecords {

    /** So many jobs are looked up, and removed, at a time. */
    private static final int MOST = 500;

    /** A job that is said to be under way after a week has died with its node. */
    private static final String OLD = """
            SELECT jobinstanceid FROM jbatchEXECUTIONINSTANCEDATA GROUP BY jobinstanceid
            HAVING MAX(createtime) < UTC_TIMESTAMP() - INTERVAL 7 DAY
                OR MAX(createtime) < UTC_TIMESTAMP() - INTERVAL 1 DAY
                AND SUM(batchstatus IN ('STARTING', 'STARTED', 'STOPPING')) = 0
            LIMIT\s""" + MOST;

    /** What refers to others goes first. */
    private static final List<String> REMOVALS = List.of(
            "DELETE s FROM jbatchSTEPEXECUTIONINSTANCEDATA s JOIN jbatchEXECUTIONINSTANCEDATA e USING (jobexecid)"
                    + " WHERE e.jobinstanceid = ?",
            "DELETE FROM jbatchEXECUTIONINSTANCEDATA WHERE jobinstanceid = ?",
            "DELETE FROM jbatchJOBINSTANCEDATA WHERE jobinstanceid = ?",
            "DELETE FROM jbatchCHECKPOINTDATA WHERE id LIKE CONCAT(?, ',%')");

    private final DataSource dataSource;

    BatchRepositoryRecords(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Removes some of them.
     *
     * @return whether there may be more
     */
    boolean removeOld() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            List<Long> old = old(connection);
            for (String removal : REMOVALS) {
                remove(connection, removal, old);
            }
            return old.size() == MOST;
        }
    }

    private static List<Long> old(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(OLD);
                var rows = statement.executeQuery()) {
            List<Long> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }

    private static void remove(Connection connection, String sql, List<Long> instances) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (long instance : instances) {
                statement.setLong(1, instance);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
