package io.compliancescan.persistence.violation;

import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Span;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** How a violation is read from its row. */
final class ViolationRow {

    static final String COLUMNS =
            "id, rule_id, severity, account, records, records_packed, first_millis, last_millis, amount, measured,"
                    + " counterparties";

    /** By rule and then in the order in which they were found. */
    static final String IN_ORDER = " ORDER BY rule_number, violation_number";

    private ViolationRow() {}

    static Violation read(ResultSet row) throws SQLException {
        return new Violation(
                new ViolationId(UUID.fromString(row.getString("id"))),
                new RuleId(row.getString("rule_id")),
                Severity.valueOf(row.getString("severity")),
                finding(row));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                row.getString("account"),
                new RecordColumns(row.getString("records"), row.getBytes("records_packed")).read(),
                span(row),
                decimal(row, "amount"),
                decimal(row, "measured"),
                counterparties(row));
    }

    static Signature signature(ResultSet row) throws SQLException {
        return new Signature(new RuleId(row.getString("rule_id")), row.getString("account"));
    }

    static Optional<Span> span(ResultSet row) throws SQLException {
        long first = row.getLong("first_millis");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new Span(Instant.ofEpochMilli(first), Instant.ofEpochMilli(row.getLong("last_millis"))));
    }

    static OptionalInt counterparties(ResultSet row) throws SQLException {
        int count = row.getInt("counterparties");
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(count);
    }

    static Optional<BigDecimal> decimal(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(BigDecimal::new);
    }
}
