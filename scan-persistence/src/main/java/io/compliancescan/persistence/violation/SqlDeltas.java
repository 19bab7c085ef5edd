package io.compliancescan.persistence.violation;

import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.DeltaPlaces;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Sighting;
import io.compliancescan.violation.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Works on the connection of the entity manager, as {@link SqlViolations} does, and for the same reasons. */
@Dependent
class SqlDeltas implements Deltas {

    private static final String RESOLVED = "SELECT " + ViolationRow.COLUMNS + " FROM resolved_violation"
            + " WHERE scan_id = ?" + ViolationRow.IN_ORDER + " LIMIT ? OFFSET ?";

    private final ScanRows rows;

    @Inject
    SqlDeltas(EntityManager entities) {
        this.rows = new ScanRows(entities);
    }

    @Override
    @Transactional
    public void sightings(ScanId scan, Consumer<Sighting> visitor) {
        String all = """
                SELECT rule_number, violation_number, rule_id, account, first_millis, last_millis, amount, measured
                FROM violation WHERE scan_id = ?""";
        rows.read(all + ViolationRow.IN_ORDER, List.of(scan.toString()), row -> visitor.accept(sighting(row)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Scan scan, Scan previous, DeltaPlaces places) {
        try {
            new DeltaWriter(rows.connectionToWrite(), scan).write(previous, places);
        } catch (SQLException e) {
            throw new PersistenceException("What changed in scan " + scan.id() + " could not be stored.", e);
        }
    }

    @Override
    @Transactional
    public Optional<Integer> previousPolicyVersion(ScanId scan) {
        List<Integer> version = new ArrayList<>();
        rows.read(
                "SELECT previous_policy_version FROM scan_delta WHERE scan_id = ?",
                List.of(scan.toString()),
                row -> version.add(row.getInt(1)));
        return version.stream().findFirst();
    }

    @Override
    @Transactional
    public List<Violation> page(ScanId scan, DeltaKind kind, int offset, int most) {
        return switch (kind) {
            case NEW, UNCHANGED -> ownPage(scan, kind, offset, most);
            case RESOLVED -> rows.violations(RESOLVED, List.of(scan.toString(), most, offset));
        };
    }

    private List<Violation> ownPage(ScanId scan, DeltaKind kind, int offset, int most) {
        var page = new PlacesPage(offset, most);
        rows.read(
                "SELECT rule_number, numbers FROM delta_rule WHERE scan_id = ? AND kind = ? ORDER BY rule_number",
                List.of(scan.toString(), kind.name()),
                row -> page.take(row.getInt(1), BitSet.valueOf(row.getBytes(2))));
        return page.condition()
                .map(places -> rows.violations(
                        "SELECT " + ViolationRow.COLUMNS + " FROM violation WHERE scan_id = ? AND (" + places + ")"
                                + ViolationRow.IN_ORDER,
                        List.of(scan.toString())))
                .orElse(List.of());
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getInt("rule_number"),
                row.getInt("violation_number"),
                ViolationRow.signature(row),
                new Sighting.Evidence(
                        ViolationRow.span(row),
                        ViolationRow.decimal(row, "amount"),
                        ViolationRow.decimal(row, "measured")));
    }
}
