package io.compliancescan.persistence.scan;

import io.compliancescan.persistence.column.UtcTime;
import io.compliancescan.scan.ComplianceScore;
import io.compliancescan.scan.ScoreEvent;
import io.compliancescan.violation.ViolationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;

/** One line of a scan's score history. Written once. */
@Entity
@Table(name = "score_event")
@IdClass(NumberOfScan.class)
class ScoreEventEntity {

    @Id
    @Column(name = "scan_id")
    private String scanId;

    @Id
    private int number;

    @ManyToOne
    @JoinColumn(name = "scan_id", insertable = false, updatable = false)
    private ScanEntity scan;

    @Column(name = "organisation_id")
    private String organisation;

    private BigDecimal score;

    @Column(name = "happened_at")
    private String at;

    private String action;

    @Column(name = "violation_id")
    private String violationId;

    /** For JPA. */
    ScoreEventEntity() {}

    ScoreEventEntity(ScanEntity scan, int number, ScoreEvent event) {
        this.scanId = scan.id();
        this.scan = scan;
        this.number = number;
        this.organisation = scan.organisation();
        this.score = event.score().value();
        this.at = UtcTime.write(event.at());
        this.action = event.action();
        this.violationId = event.violation().map(ViolationId::toString).orElse(null);
    }

    int number() {
        return number;
    }

    ScoreEvent toDomain() {
        return new ScoreEvent(
                new ComplianceScore(score),
                UtcTime.read(at),
                action,
                Optional.ofNullable(violationId).map(UUID::fromString).map(ViolationId::new));
    }
}
