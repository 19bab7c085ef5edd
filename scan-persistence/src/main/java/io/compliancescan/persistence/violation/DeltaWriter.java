package io.compliancescan.persistence.violation;

import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.DeltaPlaces;
import io.compliancescan.scan.Places;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.List;

/** Writes which violations of a scan are new and unchanged, and copies those of the earlier scan that are resolved. */
final class DeltaWriter {

    private static final String COLUMNS = "rule_number, violation_number, organisation_id, " + ViolationRow.COLUMNS;

    private final Connection connection;
    private final Scan scan;

    DeltaWriter(Connection connection, Scan scan) {
        this.connection = connection;
        this.scan = scan;
    }

    void write(Scan previous, DeltaPlaces places) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO scan_delta (scan_id, organisation_id, previous_policy_version) VALUES (?, ?, ?)",
                Statement.NO_GENERATED_KEYS)) {
            bindScan(statement);
            statement.setInt(3, previous.inputs().policyVersion());
            statement.executeUpdate();
        }
        writeOwn(DeltaKind.NEW, places.added());
        writeOwn(DeltaKind.UNCHANGED, places.unchanged());
        copy(previous.id(), places.resolved());
    }

    private void writeOwn(DeltaKind kind, Places places) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO delta_rule (scan_id, organisation_id, kind, rule_number, numbers) VALUES (?, ?, ?, ?, ?)",
                Statement.NO_GENERATED_KEYS)) {
            bindScan(statement);
            statement.setString(3, kind.name());
            for (var rule : places.byRule().entrySet()) {
                statement.setInt(4, rule.getKey());
                statement.setBytes(5, rule.getValue().toByteArray());
                statement.executeUpdate();
            }
        }
    }

    private void copy(ScanId previous, Places places) throws SQLException {
        for (var rule : places.byRule().entrySet()) {
            for (List<Integer> numbers : portions(rule.getValue())) {
                copy(previous, PlacesPage.condition(rule.getKey(), numbers));
            }
        }
    }

    private void copy(ScanId previous, String places) throws SQLException {
        try (var statement = connection.prepareStatement(
                "INSERT INTO resolved_violation (scan_id, " + COLUMNS + ") SELECT ?, " + COLUMNS
                        + " FROM violation FORCE INDEX (PRIMARY) WHERE scan_id = ? AND " + places,
                Statement.NO_GENERATED_KEYS)) {
            statement.setString(1, scan.id().toString());
            statement.setString(2, previous.toString());
            statement.executeUpdate();
        }
    }

    private void bindScan(PreparedStatement statement) throws SQLException {
        statement.setString(1, scan.id().toString());
        statement.setString(2, scan.inputs().organisation().value());
    }

    private static List<List<Integer>> portions(BitSet numbers) {
        return Portions.of(numbers.stream().boxed().toList());
    }
}
