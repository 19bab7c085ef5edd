package io.compliancescan.persistence.violation;

import io.compliancescan.persistence.column.Rows;
import io.compliancescan.scan.DeltaEntry;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.DeltaPlaces;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Sighting;
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

    private static final String SELECT = "SELECT rule_number, violation_number, " + ViolationRow.COLUMNS + " FROM ";

    private final Rows rows;

    @Inject
    SqlDeltas(EntityManager entities) {
        this.rows = new Rows(entities, "violations");
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
    public List<DeltaEntry> page(ScanId scan, DeltaKind kind, Optional<Place> after, int offset, int most) {
        return switch (kind) {
            case NEW, UNCHANGED -> ownPage(scan, kind, after, new PlacesPage(offset, most));
            case RESOLVED -> resolvedPage(scan, after, offset, most);
        };
    }

    private List<DeltaEntry> resolvedPage(ScanId scan, Optional<Place> after, int offset, int most) {
        List<Object> parameters = new ArrayList<>(List.of(scan.toString()));
        after.ifPresent(place -> parameters.addAll(List.of(place.rule(), place.rule(), place.number())));
        parameters.addAll(List.of(most, offset));
        String behind = after.isPresent() ? " AND (rule_number > ? OR rule_number = ? AND violation_number > ?)" : "";
        return entries(
                SELECT + "resolved_violation WHERE scan_id = ?" + behind + ViolationRow.IN_ORDER + " LIMIT ? OFFSET ?",
                parameters);
    }

    private List<DeltaEntry> ownPage(ScanId scan, DeltaKind kind, Optional<Place> after, PlacesPage page) {
        rows.read(
                "SELECT rule_number, numbers FROM delta_rule WHERE scan_id = ? AND kind = ? AND rule_number >= ?"
                        + " ORDER BY rule_number",
                List.of(scan.toString(), kind.name(), after.map(Place::rule).orElse(0)),
                row -> page.take(row.getInt(1), behind(after, row.getInt(1), BitSet.valueOf(row.getBytes(2)))));
        return page.condition()
                .map(places -> entries(
                        SELECT + "violation WHERE scan_id = ? AND (" + places + ")" + ViolationRow.IN_ORDER,
                        List.of(scan.toString())))
                .orElse(List.of());
    }

    /** Those of a rule's numbers that stand behind the place. */
    private static BitSet behind(Optional<Place> after, int rule, BitSet numbers) {
        after.filter(place -> place.rule() == rule)
                .ifPresent(place -> numbers.clear(0, Math.min(place.number(), numbers.length()) + 1));
        return numbers;
    }

    private List<DeltaEntry> entries(String sql, List<?> parameters) {
        return rows.list(
                sql,
                parameters,
                row -> new DeltaEntry(
                        new Place(row.getInt("rule_number"), row.getInt("violation_number")), ViolationRow.read(row)));
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
