package io.compliancescan.persistence.violation;

import io.compliancescan.confidence.RuleConfidence;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Span;
import io.compliancescan.identity.Identities;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the violations of one rule of a scan, thousands at a time. */
final class ViolationWriter implements AutoCloseable {

    private static final String INSERT = """
            INSERT INTO violation (
                scan_id, rule_number, violation_number, id, organisation_id, rule_id, severity,
                account, records, records_packed, first_millis, last_millis, amount, measured, confidence, record_count,
                counterparties)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    /** So many rows, or so many characters and bytes of evidence, go to the database at a time. */
    private static final int MOST_ROWS = 5_000;

    private static final int MOST_EVIDENCE = 4 << 20;

    private final Identities identities;
    private final PreparedStatement insert;
    private RuleConfidence confidence;
    private String failure = "No rule was begun.";
    private int number;
    private int rows;
    private int evidence;

    ViolationWriter(Connection connection, Identities identities) throws SQLException {
        this.identities = identities;
        // Without saying so, Payara's pool asks for generated keys, and the driver then sends row by row.
        this.insert = connection.prepareStatement(INSERT, Statement.NO_GENERATED_KEYS);
    }

    /** Says which rule's violations follow. */
    void begin(Scan scan, int ruleNumber, Rule rule, RuleConfidence ruleConfidence) throws SQLException {
        confidence = ruleConfidence;
        failure = "The violations of rule " + rule.id() + " of scan " + scan.id() + " could not be stored.";
        number = 0;
        // The same in every row; a statement keeps the parameters of one row for the next.
        insert.setString(1, scan.id().toString());
        insert.setInt(2, ruleNumber);
        insert.setString(5, scan.inputs().organisation().value());
        insert.setString(6, rule.id().value());
        insert.setString(7, rule.severity().name());
    }

    /** @throws PersistenceException when the database refuses it or one before it */
    void write(Finding finding) {
        try {
            bind(finding);
            insert.addBatch();
            rows++;
            if (rows >= MOST_ROWS || evidence >= MOST_EVIDENCE) {
                flush();
            }
        } catch (SQLException e) {
            throw new PersistenceException(failure, e);
        }
    }

    /** Sends what has not been sent. */
    void flush() throws SQLException {
        if (rows > 0) {
            insert.executeBatch();
        }
        rows = 0;
        evidence = 0;
    }

    private void bind(Finding finding) throws SQLException {
        var records = RecordColumns.of(finding.records());
        insert.setInt(3, number++);
        insert.setString(4, identities.next().toString());
        insert.setString(8, finding.account());
        insert.setString(9, records.text());
        insert.setBytes(10, records.packed());
        bindMillis(11, finding.span().map(Span::first));
        bindMillis(12, finding.span().map(Span::last));
        insert.setString(13, finding.amount().map(BigDecimal::toString).orElse(null));
        insert.setString(14, finding.measured().map(BigDecimal::toString).orElse(null));
        insert.setBigDecimal(15, confidence.of(finding).value());
        insert.setInt(16, finding.records().count());
        bindCount(17, finding.counterparties());
        evidence += finding.account().length() + records.size();
    }

    private void bindMillis(int parameter, Optional<Instant> time) throws SQLException {
        if (time.isPresent()) {
            insert.setLong(parameter, time.get().toEpochMilli());
        } else {
            insert.setNull(parameter, Types.BIGINT);
        }
    }

    private void bindCount(int parameter, OptionalInt count) throws SQLException {
        if (count.isPresent()) {
            insert.setInt(parameter, count.getAsInt());
        } else {
            insert.setNull(parameter, Types.INTEGER);
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
