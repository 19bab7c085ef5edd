package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.FoundCase;
import io.compliancescan.casefile.Subject;
import io.compliancescan.identity.Identities;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.review.Position;
import io.compliancescan.scan.Scan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Writes the cases of one scan, thousands of rows at a time. */
final class CaseWriter implements AutoCloseable {

    private static final String CASE = """
            INSERT INTO case_file (
                scan_id, number, id, organisation_id, subject_kind, subject, subject_hash, severity, violations, amount,
                priority, created_at, latest_activity)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String VIOLATION = """
            INSERT INTO case_violation (
                scan_id, case_number, place, rule_number, violation_number, organisation_id)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private static final int MOST_ROWS = 5_000;

    private final Scan scan;
    private final Identities identities;
    private final PreparedStatement cases;
    private final PreparedStatement violations;
    private int waiting;

    CaseWriter(Connection connection, Scan scan, Identities identities) throws SQLException {
        this.scan = scan;
        this.identities = identities;
        this.cases = connection.prepareStatement(CASE, Statement.NO_GENERATED_KEYS);
        this.violations = connection.prepareStatement(VIOLATION, Statement.NO_GENERATED_KEYS);
    }

    void write(List<FoundCase> found) throws SQLException {
        // The same in every row; a statement keeps the parameters of one row for the next.
        cases.setString(1, scan.id().toString());
        cases.setString(4, scan.inputs().organisation().value());
        cases.setString(12, UtcTime.write(scan.state().endedAt().orElseThrow()));
        violations.setString(1, scan.id().toString());
        violations.setString(6, scan.inputs().organisation().value());
        for (int number = 0; number < found.size(); number++) {
            write(number, found.get(number));
            if (waiting >= MOST_ROWS) {
                flush();
            }
        }
        flush();
    }

    private void write(int number, FoundCase found) throws SQLException {
        cases.setInt(2, number);
        cases.setString(3, identities.next().toString());
        cases.setString(5, found.subject().kind().wireName());
        cases.setString(6, found.subject().key());
        cases.setBytes(7, hash(found.subject()));
        cases.setString(8, found.severity().name());
        cases.setLong(9, found.violations().size());
        cases.setString(10, found.amount().toString());
        cases.setBigDecimal(11, found.priority().value());
        cases.setString(13, UtcTime.write(found.lastReviewed()));
        cases.addBatch();
        violations.setInt(2, number);
        for (int place = 0; place < found.violations().size(); place++) {
            write(place, found.violations().get(place));
        }
    }

    private void write(int place, Position position) throws SQLException {
        violations.setInt(3, place);
        violations.setInt(4, position.rule());
        violations.setInt(5, position.number());
        violations.addBatch();
        waiting++;
    }

    private void flush() throws SQLException {
        if (waiting > 0) {
            cases.executeBatch();
            violations.executeBatch();
        }
        waiting = 0;
    }

    private static byte[] hash(Subject subject) {
        return switch (subject.kind()) {
            case ACCOUNT -> sha256(subject.key());
            case RECORD_ID -> null;
        };
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    @Override
    public void close() throws SQLException {
        try (violations) {
            cases.close();
        }
    }
}
