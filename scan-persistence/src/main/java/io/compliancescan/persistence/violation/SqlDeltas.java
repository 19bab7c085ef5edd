package io.compliancescan.persistence.violation;

import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.DeltaPlaces;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Sighting;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
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

    /** How many rows are fetched at a time. */
    private static final int FETCH = 1_000;

    private static final String RESOLVED = "SELECT " + ViolationRow.COLUMNS + " FROM resolved_violation"
            + " WHERE scan_id = ? ORDER BY rule_number, violation_number LIMIT ? OFFSET ?";

    private final EntityManager entities;

    @Inject
    SqlDeltas(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional
    public void sightings(ScanId scan, Consumer<Sighting> visitor) {
        String all = """
                SELECT rule_number, violation_number, rule_id, account, first_millis, last_millis, amount, measured
                FROM violation WHERE scan_id = ? ORDER BY rule_number, violation_number""";
        read(scan, all, List.of(), row -> visitor.accept(sighting(row)));
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Scan scan, Scan previous, DeltaPlaces places) {
        // The scan itself may still wait in the persistence context.
        entities.flush();
        try {
            new DeltaWriter(connection(), scan).write(previous, places);
        } catch (SQLException e) {
            throw new PersistenceException("What changed in scan " + scan.id() + " could not be stored.", e);
        }
    }

    @Override
    @Transactional
    public Optional<Integer> previousPolicyVersion(ScanId scan) {
        List<Integer> version = new ArrayList<>();
        read(
                scan,
                "SELECT previous_policy_version FROM scan_delta WHERE scan_id = ?",
                List.of(),
                row -> version.add(row.getInt(1)));
        return version.stream().findFirst();
    }

    @Override
    @Transactional
    public List<Violation> page(ScanId scan, DeltaKind kind, int offset, int most) {
        return switch (kind) {
            case NEW, UNCHANGED -> ownPage(scan, kind, offset, most);
            case RESOLVED -> violations(scan, RESOLVED, List.of(most, offset));
        };
    }

    private List<Violation> ownPage(ScanId scan, DeltaKind kind, int offset, int most) {
        var page = new PlacesPage(offset, most);
        read(
                scan,
                "SELECT rule_number, numbers FROM delta_rule WHERE scan_id = ? AND kind = ? ORDER BY rule_number",
                List.of(kind.name()),
                row -> page.take(row.getInt(1), BitSet.valueOf(row.getBytes(2))));
        return page.condition()
                .map(places -> violations(
                        scan,
                        "SELECT " + ViolationRow.COLUMNS + " FROM violation WHERE scan_id = ? AND (" + places
                                + ") ORDER BY rule_number, violation_number",
                        List.of()))
                .orElse(List.of());
    }

    private List<Violation> violations(ScanId scan, String sql, List<?> parameters) {
        List<Violation> found = new ArrayList<>();
        read(scan, sql, parameters, row -> found.add(ViolationRow.read(row)));
        return found;
    }

    private void read(ScanId scan, String sql, List<?> parameters, RowVisitor visitor) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, scan.toString());
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 2, parameters.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("What changed in scan " + scan + " could not be read.", e);
        }
    }

    private Connection connection() {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("what changed is read and written within a transaction");
        }
        return connection;
    }

    private static Sighting sighting(ResultSet row) throws SQLException {
        return new Sighting(
                row.getInt("rule_number"),
                row.getInt("violation_number"),
                new Signature(new RuleId(row.getString("rule_id")), row.getString("account")),
                new Sighting.Evidence(
                        ViolationRow.span(row),
                        ViolationRow.decimal(row, "amount"),
                        ViolationRow.decimal(row, "measured")));
    }

    /** Takes one row at a time. */
    @FunctionalInterface
    private interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
