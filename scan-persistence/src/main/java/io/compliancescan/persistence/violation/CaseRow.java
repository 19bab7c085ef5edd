package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.CaseField;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseId;
import io.compliancescan.casefile.CaseWork;
import io.compliancescan.casefile.Subject;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How a case is read from its row. */
final class CaseRow {

    /** The case as {@code c} and its scan as {@code s}. */
    static final String SELECT = "SELECT c.*, s.policy_id, s.audit_id FROM case_file c JOIN scan s ON s.id = c.scan_id";

    private CaseRow() {}

    static CaseFile read(ResultSet row) throws SQLException {
        return new CaseFile(
                new CaseId(UUID.fromString(row.getString("id"))),
                new ScanId(UUID.fromString(row.getString("scan_id"))),
                new PolicyId(UUID.fromString(row.getString("policy_id"))),
                Optional.ofNullable(row.getString("audit_id")),
                new Subject(
                        Subject.Kind.valueOf(row.getString("subject_kind").toUpperCase(Locale.ROOT)),
                        row.getString("subject")),
                Severity.valueOf(row.getString("severity")),
                row.getLong("violations"),
                new BigDecimal(row.getString("amount")),
                row.getBigDecimal("priority"),
                row.getBoolean("recurring"),
                UtcTime.read(row, "created_at"),
                UtcTime.read(row, "latest_activity"),
                work(row),
                row.getInt("version"));
    }

    private static CaseWork work(ResultSet row) throws SQLException {
        Map<CaseField, String> said = new EnumMap<>(CaseField.class);
        for (CaseField field : CaseField.values()) {
            Optional.ofNullable(row.getString(field.wireName())).ifPresent(text -> said.put(field, text));
        }
        return new CaseWork(said, UtcTime.readOptional(row, "assigned_at"));
    }
}
