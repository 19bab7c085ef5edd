package io.compliancescan.persistence.violation;

import io.compliancescan.confidence.Precision;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.organisation.Person;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.Reviews;
import io.compliancescan.review.Selection;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.Tally;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reviews are entities; what they do to thousands of violations is done by statements on the same connection. */
@Dependent
class SqlReviews implements Reviews {

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SqlReviews(EntityManager entities) {
        this.entities = entities;
        this.rows = new Rows(entities, "violations");
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Review judge(Scan scan, ReviewId id, Selection which, Decision.Judged decision, Person by, Instant now) {
        ReviewEntity review = add(scan, id, decision, by, now);
        ReviewStatements statements = statements(scan, review);
        return applied(statements, review.of(statements.judge(which)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Review undo(Scan scan, ReviewId id, Review undone, Person by, Instant now) {
        ReviewEntity review = add(scan, id, new Decision.Undone(undone.id()), by, now);
        ReviewStatements statements = statements(scan, review);
        long since = statements.reviewedSince(undone.number());
        if (since > 0) {
            throw new ConflictException("Of the " + undone.violations() + " violations of the review, " + since
                    + " are not any more what it made them. Undo first what was said since.");
        }
        return applied(statements, review.of(statements.undo(undone.number())));
    }

    private ReviewEntity add(Scan scan, ReviewId id, Decision decision, Person by, Instant now) {
        ReviewEntity review = new ReviewEntity(scan, id, nextNumber(scan), decision, by, now);
        entities.persist(review);
        return review;
    }

    private int nextNumber(Scan scan) {
        return 1 + new VerdictReader(entities).lastNumber(scan.id());
    }

    private ReviewStatements statements(Scan scan, ReviewEntity review) {
        return new ReviewStatements(rows, scan.id(), review.number());
    }

    private static Review applied(ReviewStatements statements, ReviewEntity review) {
        statements.apply();
        statements.remember();
        statements.count();
        return review.toDomain();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public Optional<Review> find(OrganisationId organisation, ReviewId id) {
        return entities.createNamedQuery(ReviewEntity.ONE, ReviewEntity.class)
                .setParameter("id", id.toString())
                .setParameter("organisation", organisation.value())
                .getResultStream()
                .map(ReviewEntity::toDomain)
                .findFirst();
    }

    @Override
    @Transactional(TxType.SUPPORTS)
    public List<Review> page(ScanId scan, int offset, int most) {
        return entities.createNamedQuery(ReviewEntity.NEWEST, ReviewEntity.class)
                .setParameter("scan", scan.toString())
                .setFirstResult(offset)
                .setMaxResults(most)
                .getResultStream()
                .map(ReviewEntity::toDomain)
                .toList();
    }

    @Override
    @Transactional
    public long count(ScanId scan) {
        return rows.number("SELECT COUNT(*) FROM review WHERE scan_id = ?", List.of(scan.toString()));
    }

    @Override
    @Transactional
    public List<Review> about(ScanId scan, ViolationId violation) {
        List<Integer> numbers = new ArrayList<>();
        rows.read("""
                SELECT r.review FROM violation v JOIN reviewed_violation r USING (scan_id, rule_number, violation_number)
                WHERE v.scan_id = ? AND v.id = ?""", List.of(scan.toString(), violation.toString()), row -> numbers.add(row.getInt(1)));
        return new VerdictReader(entities).numbered(scan, numbers);
    }

    @Override
    @Transactional
    public Tally tally(ScanId scan) {
        List<Tally.OfRule> rules = new ArrayList<>();
        rows.read(TallyRow.SELECT, List.of(scan.toString()), row -> rules.add(TallyRow.read(row)));
        return new Tally(rules);
    }

    @Override
    @Transactional
    public Map<RuleId, Precision> precisions(OrganisationId organisation, PolicyId policy) {
        Map<RuleId, Precision> precisions = new HashMap<>();
        rows.read(
                """
                SELECT rule_id, SUM(approved), SUM(false_positive - suppressed) FROM review_tally
                WHERE organisation_id = ? AND policy_id = ? GROUP BY rule_id""",
                List.of(organisation.value(), policy.toString()),
                row -> precisions.put(new RuleId(row.getString(1)), new Precision(row.getLong(2), row.getLong(3))));
        return precisions;
    }
}
