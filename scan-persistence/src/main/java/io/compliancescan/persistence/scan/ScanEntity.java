package io.compliancescan.persistence.scan;

import io.compliancescan.audit.AuditId;
import io.compliancescan.audit.AuditScan;
import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.Progress;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.scan.ScoreEvent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.OneToMany;
import jakarta.persistence.QueryHint;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@Entity
@Table(name = "scan")
@NamedQuery(name = ScanEntity.ONE, query = """
                SELECT s FROM ScanEntity s LEFT JOIN FETCH s.history
                WHERE s.id = :id AND s.inputs.organisation = :organisation""")
@NamedQuery(
        name = ScanEntity.ALONE,
        query = "SELECT s FROM ScanEntity s WHERE s.id = :id AND s.inputs.organisation = :organisation")
@NamedQuery(
        name = ScanEntity.NEWEST,
        query = """
                SELECT s FROM ScanEntity s
                WHERE s.inputs.organisation = :organisation
                ORDER BY s.createdAt DESC, s.id DESC""",
        hints = {
            @QueryHint(name = ScanEntity.TOGETHER, value = "s.history"),
            @QueryHint(name = ScanEntity.TOGETHER_BY, value = "IN")
        })
@NamedQuery(
        name = ScanEntity.COMPLETED,
        query = """
                SELECT s FROM ScanEntity s
                WHERE s.inputs.organisation = :organisation AND s.state.name = 'completed'
                ORDER BY s.createdAt DESC, s.id DESC""",
        hints = {
            @QueryHint(name = ScanEntity.TOGETHER, value = "s.history"),
            @QueryHint(name = ScanEntity.TOGETHER_BY, value = "IN")
        })
@NamedQuery(name = ScanEntity.VERSIONS_SCANNED, query = """
                SELECT s.inputs.policyVersion FROM ScanEntity s
                WHERE s.inputs.organisation = :organisation AND s.inputs.policyId = :policy
                AND s.state.name = 'completed'
                ORDER BY s.createdAt DESC, s.id DESC""")
@NamedQuery(
        name = ScanEntity.COMPLETED_COUNT,
        query = "SELECT COUNT(s) FROM ScanEntity s"
                + " WHERE s.inputs.organisation = :organisation AND s.state.name = 'completed'")
@NamedQuery(name = ScanEntity.PENDING_COUNT, query = "SELECT COUNT(s) FROM ScanEntity s WHERE s.state.name = 'pending'")
@NamedQuery(name = ScanEntity.PREVIOUS, query = """
                SELECT s FROM ScanEntity s
                WHERE s.inputs.organisation = :organisation AND s.inputs.policyId = :policy
                AND s.state.name = 'completed'
                AND (s.createdAt < :createdAt OR (s.createdAt = :createdAt AND s.id < :id))
                ORDER BY s.createdAt DESC, s.id DESC""")
@NamedQuery(
        name = ScanEntity.REMOVE,
        query = "DELETE FROM ScanEntity s WHERE s.id = :id AND s.inputs.organisation = :organisation")
@NamedNativeQuery(name = ScanEntity.REMOVE_VIOLATIONS, query = "DELETE FROM violation WHERE scan_id = ?1")
@NamedNativeQuery(name = ScanEntity.REMOVE_RESULTS, query = "DELETE FROM scan_rule WHERE scan_id = ?1")
class ScanEntity {

    static final String ONE = "Scan.one";

    /** Without its history, which a lock would take as well. */
    static final String ALONE = "Scan.alone";

    static final String NEWEST = "Scan.newest";
    static final String COMPLETED = "Scan.completed";
    /** Which version of a policy its completed scans ran, the newest first. */
    static final String VERSIONS_SCANNED = "Scan.versionsScanned";

    static final String COMPLETED_COUNT = "Scan.completedCount";
    static final String PENDING_COUNT = "Scan.pendingCount";
    static final String PREVIOUS = "Scan.previous";
    static final String REMOVE = "Scan.remove";
    static final String REMOVE_VIOLATIONS = "Scan.removeViolations";
    static final String REMOVE_RESULTS = "Scan.removeResults";

    /** Reads the histories of all scans of a list by one statement instead of one each. */
    static final String TOGETHER = "eclipselink.batch";

    static final String TOGETHER_BY = "eclipselink.batch.type";

    @Id
    private String id;

    @Column(name = "created_at")
    private String createdAt;

    @Embedded
    private InputColumns inputs;

    /** The audit that the audit id of the inputs names, if it names one; set once the scan is there. */
    @Column(name = "known_audit_id", insertable = false, updatable = false)
    private String knownAuditId;

    @Column(name = "rules_processed")
    private int rulesProcessed;

    @Column(name = "rules_total")
    private int rulesTotal;

    @Embedded
    private StateColumns state;

    @OneToMany(mappedBy = "scan", cascade = CascadeType.PERSIST)
    private List<ScoreEventEntity> history = new ArrayList<>();

    /** For JPA. */
    ScanEntity() {}

    ScanEntity(Scan scan) {
        this.id = scan.id().toString();
        this.createdAt = UtcTime.write(scan.createdAt());
        this.inputs = new InputColumns(scan.inputs());
        this.rulesTotal = scan.progress().total();
        update(scan);
    }

    String id() {
        return id;
    }

    String organisation() {
        return inputs.organisation();
    }

    /** Takes over what changes in the life of a scan. */
    final void update(Scan scan) {
        this.rulesProcessed = scan.progress().processed();
        this.state = new StateColumns(scan.state());
        if (!scan.history().isEmpty()) {
            append(scan.history());
        }
    }

    Scan toDomain() {
        return new Scan(
                new ScanId(UUID.fromString(id)),
                inputs.toDomain(),
                UtcTime.read(createdAt),
                new Progress(rulesProcessed, rulesTotal),
                state.toDomain(),
                history.stream()
                        .sorted(Comparator.comparingInt(ScoreEventEntity::number))
                        .map(ScoreEventEntity::toDomain)
                        .toList());
    }

    /** The scan of an audit, whose file is called so. */
    AuditScan ofAudit(String fileName) {
        ScanInputs given = inputs.toDomain();
        return new AuditScan(
                new ScanId(UUID.fromString(id)),
                new AuditId(UUID.fromString(knownAuditId)),
                given.policy(),
                given.upload(),
                given.mapping(),
                state.toDomain(),
                given.records(),
                fileName,
                UtcTime.read(createdAt));
    }

    private void append(List<ScoreEvent> events) {
        for (int number = history.size(); number < events.size(); number++) {
            history.add(new ScoreEventEntity(this, number, events.get(number)));
        }
    }
}
