package io.compliancescan.persistence.violation;

import io.compliancescan.confidence.Precision;
import io.compliancescan.confidence.RuleConfidence;
import io.compliancescan.finding.Findings;
import io.compliancescan.identity.Identities;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.persistence.column.Rows;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Recurrence;
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
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Works on the connection of the entity manager, so that what it writes is committed together with the entities. JPA
 * hands that connection out only within a transaction; reading therefore begins one where there is none.
 */
@Dependent
class SqlViolations implements Violations {

    private static final String SELECT = "SELECT " + ViolationRow.COLUMNS + " FROM violation WHERE ";

    private final Rows rows;
    private final Identities identities;

    @Inject
    SqlViolations(EntityManager entities, Identities identities) {
        this.rows = new Rows(entities, "violations");
        this.identities = identities;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void add(Scan scan, int ruleNumber, Rule rule, Findings findings, Precision precision) {
        try (var writer = new ViolationWriter(rows.connectionToWrite(), identities)) {
            writer.begin(scan, ruleNumber, rule, RuleConfidence.of(rule, precision));
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
        rows.read(
                "SELECT rule_id, account FROM violation WHERE scan_id = ?",
                List.of(scan.toString()),
                row -> counts.merge(ViolationRow.signature(row), 1L, Long::sum));
        return counts;
    }

    @Override
    @Transactional
    public void forEach(ScanId scan, Consumer<Violation> visitor) {
        rows.read(
                SELECT + "scan_id = ?" + ViolationRow.IN_ORDER,
                List.of(scan.toString()),
                row -> visitor.accept(ViolationRow.read(row)));
    }

    @Override
    @Transactional
    public void forEachThatWeighs(ScanId scan, Consumer<Violation> visitor) {
        rows.read(
                SELECT + "scan_id = ? AND review_status <> 'false_positive'" + ViolationRow.IN_ORDER,
                List.of(scan.toString()),
                row -> visitor.accept(ViolationRow.read(row)));
    }

    @Override
    @Transactional
    public List<Violation> page(ScanId scan, ViolationFilter filter, int offset, int most) {
        ViolationQuery query = ViolationQuery.after(offset, scan, filter);
        return rows.list(
                SELECT + query.where() + ViolationRow.IN_ORDER + " LIMIT " + most + " OFFSET " + query.offset(),
                query.parameters(),
                ViolationRow::read);
    }

    @Override
    @Transactional
    public long count(ScanId scan, ViolationFilter filter) {
        ViolationQuery query = ViolationQuery.all(scan, filter);
        return rows.number("SELECT COUNT(*) FROM violation WHERE " + query.where(), query.parameters());
    }

    @Override
    @Transactional
    public Optional<Violation> find(ScanId scan, ViolationId id) {
        return rows
                .list(SELECT + "scan_id = ? AND id = ?", List.of(scan.toString(), id.toString()), ViolationRow::read)
                .stream()
                .findFirst();
    }

    /** Scans that left the rule out say nothing about it. */
    @Override
    @Transactional
    public Recurrence recurrence(OrganisationId organisation, PolicyId policy, Signature signature) {
        List<Recurrence.InScan> scans = new ArrayList<>();
        rows.read(
                """
                SELECT s.id, s.created_at, COUNT(v.id) AS violations
                FROM scan s
                JOIN scan_rule r ON r.scan_id = s.id AND r.rule_id = ? AND r.status IN ('PASSED', 'VIOLATED')
                LEFT JOIN violation v ON v.scan_id = s.id AND v.rule_number = r.number AND v.account = ?
                WHERE s.organisation_id = ? AND s.policy_id = ? AND s.state = 'completed'
                GROUP BY s.id, s.created_at ORDER BY s.created_at, s.id""",
                List.of(signature.rule().value(), signature.account(), organisation.value(), policy.toString()),
                row -> scans.add(new Recurrence.InScan(
                        new ScanId(UUID.fromString(row.getString(1))),
                        UtcTime.read(row, "created_at"),
                        row.getLong(3))));
        return new Recurrence(scans);
    }
}
