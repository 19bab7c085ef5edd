package io.compliancescan.persistence.violation;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How many violations one rule of a scan has, and what people think of them. */
final class TallyRow {

    /** Its parameter is the scan's id. What nobody has said anything about is known from the results of the rules. */
    static final String SELECT = """
            SELECT r.rule_id, r.severity, r.violations, COALESCE(t.approved, 0) AS approved,
                COALESCE(t.false_positive, 0) AS false_positive, COALESCE(t.disputed, 0) AS disputed,
                COALESCE(t.suppressed, 0) AS suppressed
            FROM scan_rule r LEFT JOIN review_tally t ON t.scan_id = r.scan_id AND t.rule_number = r.number
            WHERE r.scan_id = ? ORDER BY r.number""";

    private TallyRow() {}

    static Tally.OfRule read(ResultSet row) throws SQLException {
        long approved = row.getLong("approved");
        long falsePositive = row.getLong("false_positive");
        long disputed = row.getLong("disputed");
        long pending = row.getLong("violations") - approved - falsePositive - disputed;
        return new Tally.OfRule(
                new RuleId(row.getString("rule_id")),
                Severity.valueOf(row.getString("severity")),
                new Tally.Counts(pending, approved, falsePositive, disputed, row.getLong("suppressed")));
    }
}
