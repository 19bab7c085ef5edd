package io.compliancescan.scan;

import io.compliancescan.policy.ScoringModel;
import io.compliancescan.violation.Tally;

/** Scores a scan by all its violations that weigh. */
public final class Scoring {

    private final Violations violations;

    public Scoring(Violations violations) {
        this.violations = violations;
    }

    /**
     * The score of the scan as its policy counts.
     *
     * @param tally how many violations the scan has, and what people think of them
     */
    public ComplianceScore of(Scan scan, ScoringModel model, Tally tally) {
        int records = scan.inputs().records();
        return switch (model) {
            case VIOLATIONS -> ComplianceScore.of(tally.weighing(), records);
            case RECORDS_AFFECTED -> ComplianceScore.of(recordsAffected(scan).counts(), records);
        };
    }

    private RecordsAffected recordsAffected(Scan scan) {
        RecordsAffected affected = new RecordsAffected();
        violations.forEachThatWeighs(scan.id(), affected::add);
        return affected;
    }
}
