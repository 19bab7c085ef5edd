package io.compliancescan.persistence.violation;

import io.compliancescan.casefile.FoundCase;
import io.compliancescan.casefile.OpenedCases;
import io.compliancescan.casefile.Priority;
import io.compliancescan.identity.Identities;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes all cases of a scan at once, as {@link SqlViolations} does its violations. */
@Dependent
class SqlOpenedCases implements OpenedCases {

    private final Rows rows;
    private final Identities identities;

    @Inject
    SqlOpenedCases(EntityManager entities, Identities identities) {
        this.rows = new Rows(entities, "cases");
        this.identities = identities;
    }

    @Override
    @Transactional
    public List<ScanId> missing(OrganisationId organisation) {
        List<ScanId> found = new ArrayList<>();
        rows.read("""
                SELECT s.id FROM scan s LEFT JOIN case_opening o ON o.scan_id = s.id
                WHERE s.organisation_id = ? AND s.state = 'completed' AND o.scan_id IS NULL
                ORDER BY s.ended_at, s.id""", List.of(organisation.value()), row -> found.add(new ScanId(UUID.fromString(row.getString(1)))));
        return found;
    }

    @Override
    @Transactional
    public boolean has(ScanId scan) {
        return rows.number("SELECT COUNT(*) FROM case_opening WHERE scan_id = ?", List.of(scan.toString())) > 0;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void open(Scan scan, List<FoundCase> cases) {
        rows.update(
                "INSERT INTO case_opening (scan_id, organisation_id) VALUES (?, ?)",
                List.of(scan.id().toString(), scan.inputs().organisation().value()));
        try (var writer = new CaseWriter(rows.connectionToWrite(), scan, identities)) {
            writer.write(cases);
        } catch (SQLException e) {
            throw new PersistenceException("The cases of scan " + scan.id() + " could not be stored.", e);
        }
        markRecurring(scan);
    }

    /** They are looked for first and marked then: to look takes no locks of the cases of other scans. */
    private void markRecurring(Scan scan) {
        List<Integer> again = rows.list("""
                SELECT DISTINCT this.number FROM case_file this JOIN case_file earlier
                    ON earlier.organisation_id = this.organisation_id AND earlier.subject_hash = this.subject_hash
                    AND earlier.created_at < this.created_at
                WHERE this.scan_id = ?""", List.of(scan.id().toString()), row -> row.getInt(1));
        Portions.of(again).forEach(numbers -> mark(scan, numbers));
    }

    private void mark(Scan scan, List<Integer> numbers) {
        String each = numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
        rows.update(
                "UPDATE case_file FORCE INDEX (PRIMARY) SET recurring = TRUE, priority = priority + ?"
                        + " WHERE scan_id = ? AND number IN (" + each + ")",
                List.of(Priority.RECURRENCE, scan.id().toString()));
    }
}
