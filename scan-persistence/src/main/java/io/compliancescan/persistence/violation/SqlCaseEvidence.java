package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.CaseEvidence;
import io.compliancescan.casefile.CaseFile;
import io.compliancescan.casefile.CaseId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.rule.RuleId;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds the violations of cases by what was written when the cases were opened. */
@Dependent
class SqlCaseEvidence implements CaseEvidence {

    /** A case as {@code c}, with its violations as {@code v}. */
    private static final String VIOLATIONS = """
             FROM case_file c JOIN case_violation o ON o.scan_id = c.scan_id AND o.case_number = c.number
            JOIN violation v ON v.scan_id = o.scan_id AND v.rule_number = o.rule_number
                AND v.violation_number = o.violation_number""";

    /** A case as {@code c}, with the reviews that were about its violations as {@code r}. */
    private static final String REVIEWS = """
             FROM case_file c JOIN case_violation o ON o.scan_id = c.scan_id AND o.case_number = c.number
            JOIN reviewed_violation r ON r.scan_id = o.scan_id AND r.rule_number = o.rule_number
                AND r.violation_number = o.violation_number
            WHERE c.id = ?""";

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SqlCaseEvidence(EntityManager entities) {
        this.entities = entities;
        this.rows = new Rows(entities, "cases");
    }

    @Override
    @Transactional
    public Map<CaseId, Tally.Counts> tallies(Collection<CaseFile> files) {
        Map<CaseId, Tally.Counts> tallies = new HashMap<>();
        if (!files.isEmpty()) {
            String ids = files.stream().map(file -> "?").collect(Collectors.joining(", "));
            rows.read(
                    "SELECT c.id, SUM(v.review_status = 'pending'), SUM(v.review_status = 'approved'),"
                            + " SUM(v.review_status = 'false_positive'), SUM(v.review_status = 'disputed'),"
                            + " SUM(w.carried_from IS NOT NULL)"
                            + VIOLATIONS
                            + " LEFT JOIN review w ON w.scan_id = v.scan_id AND w.number = v.verdict_review"
                            + " WHERE c.id IN (" + ids + ") GROUP BY c.id",
                    files.stream().map(file -> file.id().toString()).toList(),
                    row -> tallies.put(new CaseId(UUID.fromString(row.getString(1))), counts(row)));
        }
        return tallies;
    }

    private static Tally.Counts counts(ResultSet row) throws SQLException {
        return new Tally.Counts(row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6));
    }

    @Override
    @Transactional
    public List<ViolationId> violations(CaseFile file, int offset, int most) {
        List<ViolationId> found = new ArrayList<>();
        rows.read(
                "SELECT v.id" + VIOLATIONS + " WHERE c.id = ? AND o.place >= ? ORDER BY o.place LIMIT " + most,
                List.of(file.id().toString(), offset),
                row -> found.add(new ViolationId(UUID.fromString(row.getString(1)))));
        return found;
    }

    /** Added here and not by SUM, which has room for fewer digits than a file. */
    @Override
    @Transactional
    public List<OfRule> byRule(CaseFile file) {
        Map<RuleId, OfRule> rules = new LinkedHashMap<>();
        rows.read(
                "SELECT v.rule_id, v.amount" + VIOLATIONS + " WHERE c.id = ? ORDER BY v.rule_number",
                List.of(file.id().toString()),
                row -> {
                    var one = new OfRule(
                            new RuleId(row.getString("rule_id")),
                            1,
                            ViolationRow.decimal(row, "amount").orElse(BigDecimal.ZERO));
                    rules.merge(one.rule(), one, SqlCaseEvidence::sum);
                });
        return List.copyOf(rules.values());
    }

    private static OfRule sum(OfRule some, OfRule more) {
        return new OfRule(
                some.rule(),
                some.violations() + more.violations(),
                some.amount().add(more.amount()));
    }

    @Override
    @Transactional
    public List<Reviewed> reviews(CaseFile file, int most) {
        Map<Integer, Long> counts = new LinkedHashMap<>();
        rows.read(
                "SELECT r.review, COUNT(*)" + REVIEWS + " GROUP BY r.review ORDER BY r.review DESC LIMIT " + most,
                List.of(file.id().toString()),
                row -> counts.put(row.getInt(1), row.getLong(2)));
        List<Reviewed> found = new ArrayList<>();
        new VerdictReader(entities)
                .numbered(file.scan(), counts.keySet())
                .forEach(review -> found.add(0, new Reviewed(review, counts.get(review.number()))));
        return found;
    }

    @Override
    @Transactional
    public long reviewCount(CaseFile file) {
        return rows.number(
                "SELECT COUNT(DISTINCT r.review)" + REVIEWS, List.of(file.id().toString()));
    }
}
