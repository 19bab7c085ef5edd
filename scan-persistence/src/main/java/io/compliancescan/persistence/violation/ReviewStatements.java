package io.compliancescan.persistence.violation;

import io.compliancescan.persistence.column.Rows;
import io.compliancescan.review.Selection;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ViolationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a review does to the violations of its scan, all of them at once: their rows never leave the database.
 *
 * <p>Statements that write lock what they read. Left alone, the database reads a whole table where it takes it for small, and
 * locks rows of other scans: reviews of two scans would wait for each other. So it is told where to begin.
 *
 * @param number that of the review in its scan
 */
record ReviewStatements(Rows rows, ScanId scan, int number) {

    private static final String MARK = """
            INSERT INTO reviewed_violation (
                scan_id, rule_number, violation_number, review, organisation_id, verdict_before, verdict_after)
            """;

    private static final String OF_REVIEW = """
            reviewed_violation r FORCE INDEX (reviewed_violation_review)
            STRAIGHT_JOIN violation v FORCE INDEX (PRIMARY) ON v.scan_id = r.scan_id
                AND v.rule_number = r.rule_number AND v.violation_number = r.violation_number
            """;

    private static final String OF_REVIEW_UPDATE = "UPDATE " + OF_REVIEW;

    private static final String TALLY = """
            SELECT v.rule_number, v.organisation_id, s.policy_id, v.rule_id,
                SUM(v.review_status = 'approved'), SUM(v.review_status = 'false_positive'),
                SUM(v.review_status = 'disputed'), SUM(w.carried_from IS NOT NULL)
            FROM scan s JOIN violation v ON v.scan_id = s.id
            LEFT JOIN review w ON w.scan_id = v.scan_id AND w.number = v.verdict_review
            WHERE s.id = ? GROUP BY v.rule_number, v.organisation_id, s.policy_id, v.rule_id""";

    private static final int TALLY_COLUMNS = 8;

    /** Takes note of the violations that the review is about, and of what was said of them; gives how many they are. */
    long judge(Selection which) {
        if (which instanceof Selection.Filtered filtered) {
            return judge("PRIMARY", ViolationQuery.all(scan, filtered.filter()));
        } else if (which instanceof Selection.Named named) {
            return judge(named.list());
        }
        throw new AssertionError(which);
    }

    private long judge(List<ViolationId> violations) {
        long count = 0;
        for (List<ViolationId> some : Portions.of(violations)) {
            count += judge("violation_id", ViolationQuery.named(scan, some));
        }
        return count;
    }

    private long judge(String index, ViolationQuery query) {
        List<Object> parameters = new ArrayList<>(List.of(number, number));
        parameters.addAll(query.parameters());
        return rows.update(
                MARK + "SELECT scan_id, rule_number, violation_number, ?, organisation_id, verdict_review, ?"
                        + " FROM violation FORCE INDEX (" + index + ") WHERE " + query.where(),
                parameters);
    }

    /** How many of the violations of an earlier review are not any more what it made them. */
    long reviewedSince(int earlier) {
        return rows.number("""
                SELECT COUNT(*) FROM reviewed_violation r JOIN violation v USING (scan_id, rule_number, violation_number)
                WHERE r.scan_id = ? AND r.review = ? AND NOT (v.verdict_review <=> r.verdict_after)""", List.of(scan.toString(), earlier));
    }

    /** Takes note of the same violations as an earlier review, the other way round; gives how many they are. */
    long undo(int earlier) {
        return rows.update(
                MARK
                        + "SELECT scan_id, rule_number, violation_number, ?, organisation_id, verdict_after, verdict_before"
                        + " FROM reviewed_violation FORCE INDEX (reviewed_violation_review)"
                        + " WHERE scan_id = ? AND review = ?",
                List.of(number, scan.toString(), earlier));
    }

    /** Makes hold what was taken note of. */
    void apply() {
        rows.update(OF_REVIEW_UPDATE + """
                LEFT JOIN review verdict FORCE INDEX (PRIMARY)
                    ON verdict.scan_id = r.scan_id AND verdict.number = r.verdict_after
                SET v.review_status = COALESCE(verdict.status, 'pending'),
                    v.verdict_review = r.verdict_after,
                    v.last_review = r.review
                WHERE r.scan_id = ? AND r.review = ?""", List.of(scan.toString(), number));
        tellCases();
    }

    /** The cases of the violations, where there are any yet, are not any more what somebody may have seen. */
    private void tellCases() {
        rows.update("""
                UPDATE (SELECT DISTINCT r.scan_id, o.case_number
                    FROM reviewed_violation r FORCE INDEX (reviewed_violation_review)
                    STRAIGHT_JOIN case_violation o FORCE INDEX (case_violation_of) ON o.scan_id = r.scan_id
                        AND o.rule_number = r.rule_number AND o.violation_number = r.violation_number
                    WHERE r.scan_id = ? AND r.review = ?) reviewed
                STRAIGHT_JOIN case_file c FORCE INDEX (PRIMARY)
                    ON c.scan_id = reviewed.scan_id AND c.number = reviewed.case_number
                STRAIGHT_JOIN review FORCE INDEX (PRIMARY) ON review.scan_id = c.scan_id AND review.number = ?
                SET c.version = c.version + 1, c.latest_activity = review.reviewed_at""", List.of(scan.toString(), number, number));
    }

    /** Remembers what was dismissed, for later scans, and forgets what is not dismissed any more. */
    void remember() {
        List<Object> review = List.of(scan.toString(), number);
        rows.update(OF_REVIEW_UPDATE + """
                STRAIGHT_JOIN dismissal d FORCE INDEX (PRIMARY) ON d.id = v.dismissal
                SET d.withdrawn = (v.review_status <> 'false_positive')
                WHERE r.scan_id = ? AND r.review = ?""", review);
        rows.update(OF_REVIEW_UPDATE + """
                SET v.dismissal = COALESCE(v.dismissal, v.woken_from, v.id)
                WHERE r.scan_id = ? AND r.review = ? AND v.review_status = 'false_positive'""", review);
        rows.update("""
                REPLACE INTO dismissal (id, organisation_id, policy_id, rule_id, account, amount, measured, record_count,
                    counterparties, review_id, note, reviewer, reviewed_at, expires_at)
                SELECT v.dismissal, v.organisation_id, s.policy_id, v.rule_id, v.account, v.amount, v.measured,
                    v.record_count, v.counterparties, w.id, w.note, w.reviewer, w.reviewed_at, w.expires_at
                FROM\s""" + OF_REVIEW + """
                STRAIGHT_JOIN review w FORCE INDEX (PRIMARY) ON w.scan_id = r.scan_id AND w.number = r.verdict_after
                STRAIGHT_JOIN scan s FORCE INDEX (PRIMARY) ON s.id = r.scan_id
                WHERE r.scan_id = ? AND r.review = ? AND w.status = 'false_positive' AND w.carried_from IS NULL""", review);
    }

    /**
     * Counts anew what people think of the violations of the scan. They are read first and then written: to read them all
     * takes no locks.
     */
    void count() {
        List<Object> counts = new ArrayList<>();
        rows.read(TALLY, List.of(scan.toString()), row -> {
            counts.add(scan.toString());
            for (int column = 1; column <= TALLY_COLUMNS; column++) {
                counts.add(row.getObject(column));
            }
        });
        if (!counts.isEmpty()) {
            String row = "(" + "?, ".repeat(TALLY_COLUMNS) + "?)";
            int count = counts.size() / (TALLY_COLUMNS + 1);
            rows.update(
                    "REPLACE INTO review_tally (scan_id, rule_number, organisation_id, policy_id, rule_id, approved,"
                            + " false_positive, disputed, suppressed) VALUES "
                            + String.join(", ", Collections.nCopies(count, row)),
                    counts);
        }
    }
}
