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

    private static final String SIGNATURES = "SELECT rule_id, account FROM violation WHERE scan_id = ?";

    private static final String ALL = "SELECT " + ViolationRow.COLUMNS
            + " FROM violation WHERE scan_id = ? ORDER BY rule_number, violation_number";

    private static final String PAGE = ALL + " LIMIT ? OFFSET ?";

    /** Violations of a rule are numbered without gaps, so that the index finds a page however far behind it is. */
    private static final String PAGE_OF_RULE = "SELECT " + ViolationRow.COLUMNS
            + " FROM violation WHERE scan_id = ? AND rule_number = ? AND violation_number >= ?"
            + " ORDER BY violation_number LIMIT ?";

    private static final String ONE = "SELECT " + ViolationRow.COLUMNS + " FROM violation WHERE scan_id = ? AND id = ?";

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
        read(SIGNATURES, scan, row -> counts.merge(signature(row), 1L, Long::sum));
        return counts;
    }

    @Override
    @Transactional
    public void forEach(ScanId scan, Consumer<Violation> visitor) {
        read(ALL, scan, row -> visitor.accept(ViolationRow.read(row)));
    }

    @Override
    @Transactional
    public List<Violation> page(ScanId scan, int offset, int most) {
        List<Violation> page = new ArrayList<>();
        read(PAGE, scan, row -> page.add(ViolationRow.read(row)), most, offset);
        return page;
    }

    @Override
    @Transactional
    public List<Violation> pageOfRule(ScanId scan, int ruleNumber, int offset, int most) {
        List<Violation> page = new ArrayList<>();
        read(PAGE_OF_RULE, scan, row -> page.add(ViolationRow.read(row)), ruleNumber, offset, most);
        return page;
    }

    @Override
    @Transactional
    public Optional<Violation> find(ScanId scan, ViolationId id) {
        List<Violation> found = new ArrayList<>();
        read(ONE, scan, row -> found.add(ViolationRow.read(row)), id.toString());
        return found.stream().findFirst();
    }

    private void read(String sql, ScanId scan, RowVisitor visitor, Object... more) {
        try (var statement = connection().prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            statement.setString(1, scan.toString());
            for (int i = 0; i < more.length; i++) {
                statement.setObject(i + 2, more[i]);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    visitor.visit(rows);
                }
            }
        } catch (SQLException e) {
            throw new PersistenceException("The violations of scan " + scan + " could not be read.", e);
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
