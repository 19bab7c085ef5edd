package io.compliancescan.persistence.scan;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.audit.AuditScans;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.persistence.ScanFixture;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaAuditScansIT {

    private final Database database;
    private final ScanFixture fixture;
    private final StoredScans scans;
    private PolicyId policy;

    JpaAuditScansIT(Database database) {
        this.database = database;
        this.fixture = new ScanFixture(database);
        this.scans = new StoredScans(database);
    }

    @BeforeEach
    void storePolicy() {
        policy = fixture.policy(OURS);
    }

    @Test
    void theNewestScanOfEachAuditIsFoundByOneStatement() {
        AuditId one = audit();
        AuditId other = audit();
        AuditId without = audit();
        scan(one, pending(1));
        Scan newest = scan(one, pending(3).failed("no", NOW.plusMillis(4)));
        Scan completed = scan(other, StoredScans.completed(pending(2), Optional.empty()));
        scan(Optional.empty(), pending(9));

        Map<AuditId, AuditScan> found = read(audits -> audits.newest(OURS, List.of(one, other, without)));

        assertThat(found).containsOnlyKeys(one, other);
        assertThat(found.get(one)).isEqualTo(listed(one, newest));
        assertThat(found.get(other)).isEqualTo(listed(other, completed));
        assertThat(database.selects(entities -> new JpaAuditScans(entities).newest(OURS, List.of(one, other, without))))
                .isEqualTo(1);
        assertThat(this.<Map<AuditId, AuditScan>>read(audits -> audits.newest(THEIRS, List.of(one, other))))
                .isEmpty();
        assertThat(this.<Map<AuditId, AuditScan>>read(audits -> audits.newest(OURS, List.of())))
                .isEmpty();
    }

    @Test
    void ofScansThatWereAskedForAtOnceTheIdDecides() {
        AuditId audit = audit();
        Scan lesser = scan(audit, pending(id(1)));
        Scan greater = scan(audit, pending(id(2)));

        assertThat(this.<Map<AuditId, AuditScan>>read(audits -> audits.newest(OURS, List.of(audit))))
                .containsExactly(Map.entry(audit, listed(audit, greater)));
        assertThat(this.<List<AuditScan>>read(audits -> audits.page(OURS, audit, 0, 5)))
                .containsExactly(listed(audit, greater), listed(audit, lesser));
    }

    @Test
    void pagesAreOfTheAuditsScansNewestFirst() {
        AuditId audit = audit();
        Scan first = scan(audit, pending(1));
        Scan second = scan(audit, pending(2));
        Scan third = scan(audit, pending(3));
        scan(audit(), pending(4));

        assertThat(this.<List<AuditScan>>read(audits -> audits.page(OURS, audit, 0, 2)))
                .extracting(AuditScan::id)
                .containsExactly(third.id(), second.id());
        assertThat(this.<List<AuditScan>>read(audits -> audits.page(OURS, audit, 2, 2)))
                .extracting(AuditScan::id)
                .containsExactly(first.id());
        assertThat(this.<List<AuditScan>>read(audits -> audits.page(THEIRS, audit, 0, 2)))
                .isEmpty();
        assertThat(this.<Long>read(audits -> audits.count(OURS, audit))).isEqualTo(3);
        assertThat(this.<Long>read(audits -> audits.count(THEIRS, audit))).isZero();
    }

    private static AuditScan listed(AuditId audit, Scan scan) {
        return new AuditScan(
                scan.id(),
                audit,
                scan.inputs().policy(),
                scan.inputs().upload(),
                scan.inputs().mapping(),
                scan.state(),
                scan.inputs().records(),
                "a.csv",
                scan.createdAt());
    }

    private Scan pending(int millis) {
        return fixture.pending(OURS, policy, NOW.plusMillis(millis));
    }

    private Scan pending(ScanId id) {
        return ScanFixture.pending(id, fixture.inputs(OURS, policy), NOW);
    }

    private static ScanId id(int last) {
        return new ScanId(UUID.fromString("019d0000-0000-7000-8000-00000000000" + last));
    }

    private AuditId audit() {
        AuditId id = new AuditId(UUID.randomUUID());
        database.execute("INSERT INTO audit (id, organisation_id, name, policy_id, created_at, updated_at) VALUES ('"
                + id + "', 'ours', 'A', '" + policy + "', '" + UtcTime.write(NOW) + "', '" + UtcTime.write(NOW) + "')");
        return id;
    }

    private Scan scan(AuditId audit, Scan scan) {
        return scan(Optional.of(audit), scan);
    }

    private Scan scan(Optional<AuditId> audit, Scan scan) {
        scans.add(scan);
        audit.ifPresent(
                id -> database.execute("UPDATE scan SET known_audit_id = '" + id + "' WHERE id = '" + scan.id() + "'"));
        return scan;
    }

    private <T> T read(Function<AuditScans, T> work) {
        return database.read(entities -> work.apply(new JpaAuditScans(entities)));
    }
}
