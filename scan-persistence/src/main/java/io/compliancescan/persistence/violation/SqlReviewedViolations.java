package io.compliancescan.persistence.violation;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.review.Position;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.review.ReviewedViolations;
import io.compliancescan.scan.ScanId;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works on the connection of the entity manager, as {@link SqlViolations} does, and for the same reasons. */
@Dependent
class SqlReviewedViolations implements ReviewedViolations {

    /** A limit that is never met: MariaDB copies the rows of a query that has one before anything else is done with them. */
    private static final String COPIED = " LIMIT " + Long.MAX_VALUE;

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SqlReviewedViolations(EntityManager entities) {
        this.entities = entities;
        this.rows = new Rows(entities, "violations");
    }

    @Override
    @Transactional
    public Optional<ReviewedViolation> find(OrganisationId organisation, ViolationId id) {
        return read(
                        "SELECT " + ReviewedRow.COLUMNS + " FROM violation WHERE id = ? AND organisation_id = ?",
                        List.of(id.toString(), organisation.value()))
                .stream()
                .findFirst();
    }

    /**
     * The page is chosen from what the order needs; the evidence is read of the rows on it alone. What is put in order is
     * copied first: of a table, the database would look up each row before the page once more, in the order of the list.
     */
    @Override
    @Transactional
    public List<ReviewedViolation> page(
            ScanId scan, ViolationFilter filter, Optional<Position> after, int offset, int most) {
        ViolationQuery query = ViolationQuery.all(scan, filter);
        List<Object> parameters = new ArrayList<>(query.parameters());
        String behind =
                after.map(position -> WorstFirst.behind(position, parameters)).orElse("");
        parameters.add(most);
        parameters.add(offset);
        return read(
                "SELECT " + ReviewedRow.COLUMNS + " FROM violation JOIN ("
                        + "SELECT scan_id, rule_number, violation_number FROM ("
                        + "SELECT scan_id, " + WorstFirst.COLUMNS + " FROM violation WHERE " + query.where() + behind
                        + COPIED + ") chosen" + WorstFirst.ORDER + " LIMIT ? OFFSET ?) page"
                        + " USING (scan_id, rule_number, violation_number)" + WorstFirst.ORDER,
                parameters);
    }

    @Override
    @Transactional
    public List<ReviewedViolation> named(ScanId scan, List<ViolationId> ids) {
        List<ReviewedViolation> found = new ArrayList<>();
        for (List<ViolationId> some : Portions.of(ids)) {
            ViolationQuery query = ViolationQuery.named(scan, some);
            found.addAll(read(
                    "SELECT " + ReviewedRow.COLUMNS + " FROM violation WHERE " + query.where(), query.parameters()));
        }
        return found;
    }

    /** Reads the reviews first: they are few beside the violations, and one may be about all of them. */
    @Override
    @Transactional
    public void forEach(ScanId scan, Consumer<ReviewedViolation> visitor) {
        Map<Integer, Review> verdicts = entities.createNamedQuery(ReviewEntity.NEWEST, ReviewEntity.class)
                .setParameter("scan", scan.toString())
                .getResultStream()
                .collect(Collectors.toMap(ReviewEntity::number, ReviewEntity::toDomain));
        rows.read(
                "SELECT " + ReviewedRow.COLUMNS + " FROM violation WHERE scan_id = ?" + ViolationRow.IN_ORDER,
                List.of(scan.toString()),
                row -> {
                    ReviewedRow read = ReviewedRow.read(row);
                    visitor.accept(read.with(read.verdict().map(verdicts::get)));
                });
    }

    @Override
    @Transactional
    public List<InScan> counts(OrganisationId organisation, ViolationFilter filter) {
        ViolationQuery query = ViolationQuery.ofAllScans(filter);
        List<Object> parameters = new ArrayList<>(List.of(organisation.value()));
        parameters.addAll(query.parameters());
        List<InScan> counts = new ArrayList<>();
        rows.read(
                "SELECT scan.id, COUNT(*) FROM scan JOIN violation ON violation.scan_id = scan.id"
                        + " WHERE scan.organisation_id = ? AND scan.state = 'completed' AND " + query.where()
                        + " GROUP BY scan.id ORDER BY scan.created_at DESC, scan.id DESC",
                parameters,
                row -> counts.add(new InScan(new ScanId(UUID.fromString(row.getString(1))), row.getLong(2))));
        return counts;
    }

    private List<ReviewedViolation> read(String sql, List<?> parameters) {
        List<ReviewedRow> found = new ArrayList<>();
        rows.read(sql, parameters, row -> found.add(ReviewedRow.read(row)));
        if (found.isEmpty()) {
            return List.of();
        }
        Set<Integer> numbers =
                found.stream().flatMap(row -> row.verdict().stream()).collect(Collectors.toSet());
        Map<Integer, Review> verdicts = new VerdictReader(entities)
                .numbered(found.get(0).scan(), numbers).stream()
                        .collect(Collectors.toMap(Review::number, Function.identity()));
        return found.stream()
                .map(row -> row.with(row.verdict().map(verdicts::get)))
                .toList();
    }
}
