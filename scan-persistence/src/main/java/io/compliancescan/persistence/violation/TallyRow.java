package io.compliancescan.persistence.violation;

import io.compliancescan.rule.Severity;
import io.compliancescan.violation.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;

/** How many violations of one severity a scan has, and what people think of them. */
final class TallyRow {

    /** Its parameter is the scan's id. What nobody has said anything about is known from the results of the rules. */
    static final String SELECT = """
            SELECT r.severity, SUM(r.violations) AS total, COALESCE(SUM(t.approved), 0) AS approved,
                COALESCE(SUM(t.false_positive), 0) AS false_positive, COALESCE(SUM(t.disputed), 0) AS disputed
            FROM scan_rule r LEFT JOIN review_tally t ON t.scan_id = r.scan_id AND t.rule_number = r.number
            WHERE r.scan_id = ? GROUP BY r.severity""";

    private TallyRow() {}

    static void read(ResultSet row, Map<Severity, Tally.Counts> counts) throws SQLException {
        long approved = row.getLong("approved");
        long falsePositive = row.getLong("false_positive");
        long disputed = row.getLong("disputed");
        long pending = row.getLong("total") - approved - falsePositive - disputed;
        counts.put(
                Severity.valueOf(row.getString("severity")),
                new Tally.Counts(pending, approved, falsePositive, disputed));
    }
}
