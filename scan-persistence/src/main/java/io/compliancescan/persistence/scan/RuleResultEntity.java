package io.compliancescan.persistence.scan;

import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.RuleResult.Status;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;

/** What one rule of a scan came to. Written once. */
@Entity
@Table(name = "scan_rule")
@IdClass(NumberOfScan.class)
@NamedQuery(
        name = RuleResultEntity.OF_SCAN,
        query = "SELECT r FROM RuleResultEntity r WHERE r.scanId = :scan ORDER BY r.number")
class RuleResultEntity {

    static final String OF_SCAN = "RuleResult.ofScan";

    @Id
    @Column(name = "scan_id")
    private String scanId;

    @Id
    private int number;

    @Column(name = "organisation_id")
    private String organisation;

    @Column(name = "rule_id")
    private String ruleId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Enumerated(EnumType.STRING)
    private Status status;

    private int judged;

    private int unjudged;

    private int violations;

    private String digest;

    @Column(name = "took_nanos")
    private long tookNanos;

    /** For JPA. */
    RuleResultEntity() {}

    RuleResultEntity(ScanEntity scan, RuleResult result) {
        this.scanId = scan.id();
        this.number = result.number();
        this.organisation = scan.organisation();
        this.ruleId = result.rule().value();
        this.severity = result.severity();
        this.status = result.status();
        this.judged = result.judged();
        this.unjudged = result.unjudged();
        this.violations = result.violations();
        this.digest = result.digest();
        this.tookNanos = result.took().toNanos();
    }

    RuleResult toDomain() {
        return new RuleResult(
                number,
                new RuleId(ruleId),
                severity,
                status,
                judged,
                unjudged,
                violations,
                digest,
                Duration.ofNanos(tookNanos));
    }
}
