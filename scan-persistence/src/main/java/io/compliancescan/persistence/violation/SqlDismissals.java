package io.compliancescan.persistence.violation;

import io.compliancescan.dismissal.Carried;
import io.compliancescan.dismissal.Carried.Match;
import io.compliancescan.dismissal.Dismissal;
import io.compliancescan.dismissal.Dismissals;
import io.compliancescan.dismissal.Seen;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.review.Decision;
import io.compliancescan.review.ReviewId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Works on the connection of the entity manager, as {@link SqlViolations} does, and for the same reasons. */
@Dependent
class SqlDismissals implements Dismissals {

    private final EntityManager entities;
    private final Rows rows;

    @Inject
    SqlDismissals(EntityManager entities) {
        this.entities = entities;
        this.rows = new Rows(entities, "violations");
    }

    @Override
    @Transactional
    public List<Dismissal> standing(OrganisationId organisation, PolicyId policy, Instant now) {
        List<Dismissal> standing = new ArrayList<>();
        rows.read(
                DismissalRow.STANDING,
                List.of(organisation.value(), policy.toString(), UtcTime.write(now)),
                row -> standing.add(DismissalRow.read(row)));
        return standing;
    }

    @Override
    @Transactional
    public void violations(ScanId scan, Consumer<Seen> visitor) {
        rows.read(
                DismissalRow.SEEN + ViolationRow.IN_ORDER,
                List.of(scan.toString()),
                row -> visitor.accept(DismissalRow.seen(row)));
    }

    /** One review for each that is carried, whatever the number of violations that it was about. */
    @Override
    @Transactional(TxType.MANDATORY)
    public void carry(Scan scan, Carried carried, Supplier<ReviewId> ids) {
        Map<ReviewId, List<Match>> byReview = carried.dismissed().stream()
                .collect(Collectors.groupingBy(
                        match -> match.dismissal().remark().review(), LinkedHashMap::new, Collectors.toList()));
        int number = new VerdictReader(entities).lastNumber(scan.id());
        try (var writer = new CarriedWriter(rows.connectionToWrite(), scan)) {
            for (List<Match> matches : byReview.values()) {
                number++;
                entities.persist(review(scan, matches, ids.get(), number));
                entities.flush();
                writer.write(number, matches);
                new ReviewStatements(rows, scan.id(), number).apply();
            }
            writer.wake(carried.woken());
        } catch (SQLException e) {
            throw new PersistenceException("What was dismissed before could not be carried to scan " + scan.id(), e);
        }
        if (number > 0) {
            new ReviewStatements(rows, scan.id(), number).count();
        }
    }

    private static ReviewEntity review(Scan scan, List<Match> matches, ReviewId id, int number) {
        Dismissal.Remark remark = matches.get(0).dismissal().remark();
        var decision = new Decision.Carried(remark.review(), remark.note(), remark.expires());
        return new ReviewEntity(scan, id, number, decision, remark.by(), remark.at()).of(matches.size());
    }
}
