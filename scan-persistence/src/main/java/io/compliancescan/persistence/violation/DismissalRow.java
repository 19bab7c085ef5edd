package io.compliancescan.persistence.violation;

import io.compliancescan.dismissal.Dismissal;
import io.compliancescan.dismissal.Judged;
import io.compliancescan.dismissal.Seen;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.review.ReviewId;
import io.compliancescan.violation.ViolationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** How dismissals are read from their rows, and violations as far as they may be dismissed. */
final class DismissalRow {

    static final String STANDING = """
            SELECT id, rule_id, account, amount, measured, record_count, counterparties,
                review_id, note, reviewer, reviewed_at, expires_at
            FROM dismissal
            WHERE organisation_id = ? AND policy_id = ? AND NOT withdrawn AND (expires_at IS NULL OR expires_at > ?)
            ORDER BY reviewed_at, id""";

    static final String SEEN = """
            SELECT rule_number, violation_number, rule_id, account, amount, measured, record_count, counterparties
            FROM violation WHERE scan_id = ?""";

    private DismissalRow() {}

    static Dismissal read(ResultSet row) throws SQLException {
        return new Dismissal(
                new ViolationId(UUID.fromString(row.getString("id"))),
                ViolationRow.signature(row),
                judged(row),
                new Dismissal.Remark(
                        new ReviewId(UUID.fromString(row.getString("review_id"))),
                        Optional.ofNullable(row.getString("note")),
                        new Person(row.getString("reviewer")),
                        UtcTime.read(row, "reviewed_at"),
                        UtcTime.readOptional(row, "expires_at")));
    }

    static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getInt("rule_number"), row.getInt("violation_number"), ViolationRow.signature(row), judged(row));
    }

    private static Judged judged(ResultSet row) throws SQLException {
        return new Judged(
                ViolationRow.decimal(row, "amount"),
                ViolationRow.decimal(row, "measured"),
                row.getInt("record_count"),
                ViolationRow.counterparties(row));
    }
}
