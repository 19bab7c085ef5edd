package io.compliancescan.persistence.violation;

import io.compliancescan.finding.Findings;
import io.compliancescan.identity.Identities;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.Violations;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Works on the connection of the entity manager, so that what it writes is committed together with the entities. JPA
 * hands that connection out only within a transaction; reading therefore begins one where there is none.
 */
@Dependent
class SqlViolations implements Violations {

    /** How many rows are fetched at a time. */
    private static final int FETCH = 1_000;

    private static final String SELECT = "SELECT " + ViolationRow.COLUMNS + " FROM violation WHERE ";

    private static final String IN_ORDER = " ORDER BY rule_number, violation_number";

    private final EntityManager entities;
    private final Identities identities;

    @Inject
    SqlViolations(EntityManager entities, Identities identities) {
        this.entities = entities;
        this.identities = identities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Scan scan, int ruleNumber, Rule rule, Findings findings) {
        // The scan itself may still wait in the persistence context.
        entities.flush();
        try (var writer = new ViolationWriter(connection(), identities)) {
            writer.begin(scan, ruleNumber, rule);
            findings.forEach(writer::write);
            writer.flush();
        } catch (SQLException e) {
            throw new PersistenceException(
                    "The violations of rule " + rule.id() + " of scan " + scan.id() + " could not be stored.", e);
        }
    }

    /** Counted here and not by GROUP BY, which tells long texts apart by their first bytes only. */
    @Override
    @Transactional
    public Map<Signature, Long> signatures(ScanId scan) {
        Map<Signature, Long> counts = new HashMap<>();
        read(
                "SELECT rule_id, account FROM violation WHERE scan_id = ?",
                List.of(scan.toString()),
                row -> counts.merge(signature(row), 1L, Long::sum));
        return counts;
    }

    @Override
    @Transactional
    public void forEach(ScanId scan, Consumer<Violation> visitor) {
        read(
                SELECT + "scan_id = ?" + IN_ORDER,
                List.of(scan.toString()),
                row -> visitor.accept(ViolationRow.read(row)));
    }

    @Override
    @Transactional
    public List<Violation> page(ScanId scan, ViolationFilter filter, int offset, int most) {
        ViolationQuery query = ViolationQuery.after(offset, scan, filter);
        return violations(
                SELECT + query.where() + IN_ORDER + " LIMIT " + most + " OFFSET " + query.offset(), query.parameters());
    }

    @Override
    @Transactional
    public long count(ScanId scan, ViolationFilter filter) {
        ViolationQuery query = ViolationQuery.all(scan, filter);
        List<Long> count = new ArrayList<>();
        read(
                "SELECT COUNT(*) FROM violation WHERE " + query.where(),
                query.parameters(),
                row -> count.add(row.getLong(1)));
        return count.get(0);
    }

    @Override
    @Transactional
    public Optional<Violation> find(ScanId scan, ViolationId id) {
        return violations(SELECT + "scan_id = ? AND id = ?", List.of(scan.toString(), id.toString())).stream()
                .findFirst();
    }

    private List<Violation> violations(String sql, List<?> parameters) {
        List<Violation> found = new ArrayList<>();
        read(sql, parameters, row -> found.add(ViolationRow.read(row)));
        return found;
    }

    /** The scan is the first of the parameters. */
    private void read(String sql, List<?> parameters, RowVisitor visitor) {
        try (var statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, parameters.get(i));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("The violations of scan " + parameters.get(0) + " could not be read.", e);
        }
    }

    private Connection connection() {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("violations are read and written within a transaction");
        }
        return connection;
    }

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(new RuleId(row.getString("rule_id")), row.getString("account"));
    }

    /** Takes one row at a time. */
    @FunctionalInterface
    private interface RowVisitor {
        void visit(ResultSet row) throws SQLException;
    }
}
