package io.compliancescan.persistence.violation;

import io.compliancescan.dismissal.Carried.Match;
import io.compliancescan.dismissal.Seen;
import io.compliancescan.scan.Scan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes which violations of a scan fall under dismissals, and which have outgrown them, thousands at a time. */
final class CarriedWriter implements AutoCloseable {

    private static final String PLACE = " WHERE scan_id = ? AND rule_number = ? AND violation_number = ?";

    private final Scan scan;
    private final PreparedStatement mark;
    private final PreparedStatement dismiss;
    private final PreparedStatement wake;

    CarriedWriter(Connection connection, Scan scan) throws SQLException {
        this.scan = scan;
        this.mark = prepare(connection, """
                INSERT INTO reviewed_violation (
                    scan_id, rule_number, violation_number, review, organisation_id, verdict_after)
                VALUES (?, ?, ?, ?, ?, ?)""");
        this.dismiss = prepare(connection, "UPDATE violation SET dismissal = ?" + PLACE);
        this.wake = prepare(connection, "UPDATE violation SET woken_from = ?" + PLACE);
    }

    private static PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return connection.prepareStatement(sql, Statement.NO_GENERATED_KEYS);
    }

    /** The violations fall under their dismissals by a review of that number. */
    void write(int review, List<Match> matches) throws SQLException {
        for (Match match : matches) {
            mark(review, match.violation());
            point(dismiss, match);
        }
        mark.executeBatch();
        dismiss.executeBatch();
    }

    /** The violations are worse than what they were held against. */
    void wake(List<Match> matches) throws SQLException {
        for (Match match : matches) {
            point(wake, match);
        }
        if (!matches.isEmpty()) {
            wake.executeBatch();
        }
    }

    private void mark(int review, Seen violation) throws SQLException {
        mark.setString(1, scan.id().toString());
        mark.setInt(2, violation.rule());
        mark.setInt(3, violation.number());
        mark.setInt(4, review);
        mark.setString(5, scan.inputs().organisation().value());
        mark.setInt(6, review);
        mark.addBatch();
    }

    private void point(PreparedStatement statement, Match match) throws SQLException {
        statement.setString(1, match.dismissal().origin().toString());
        statement.setString(2, scan.id().toString());
        statement.setInt(3, match.violation().rule());
        statement.setInt(4, match.violation().number());
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        mark.close();
        dismiss.close();
        wake.close();
    }
}
