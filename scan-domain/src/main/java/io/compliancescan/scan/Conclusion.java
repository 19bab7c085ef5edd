package io.compliancescan.scan;

import io.compliancescan.policy.ScoringModel;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws the result of a scan from what its rules came to, and keeps which violations have changed. */
public final class Conclusion {

    private final Scans scans;
    private final Violations violations;
    private final Deltas deltas;

    public Conclusion(Scans scans, Violations violations, Deltas deltas) {
        this.scans = scans;
        this.violations = violations;
        this.deltas = deltas;
    }

    /**
     * The result of a scan all of whose rules are done.
     *
     * @param tally what people have said of violations like these before
     */
    public ScanResult of(Scan scan, ScoringModel scoring, Tally tally) {
        List<RuleResult> results = scans.results(scan.id());
        long found = results.stream().mapToLong(RuleResult::violations).sum();
        ComplianceScore score = new Scoring(violations).of(scan, scoring, tally);
        return new ScanResult(found, score, delta(scan), ResultDigest.of(results));
    }

    private Optional<ScanDelta> delta(Scan scan) {
        return baseline(scan).map(previous -> compare(previous, scan));
    }

    private ScanDelta compare(Scan previous, Scan scan) {
        Map<Signature, Long> before = violations.signatures(previous.id());
        Map<Signature, Long> now = violations.signatures(scan.id());
        DeltaMatching matching = new DeltaMatching(before, now);
        deltas.sightings(previous.id(), matching::seenBefore);
        deltas.sightings(scan.id(), matching::seenNow);
        deltas.add(scan, previous, matching.places());
        return ScanDelta.between(previous.id(), before, now);
    }

    private Optional<Scan> baseline(Scan scan) {
        return scan.inputs()
                .options()
                .baseline()
                .flatMap(chosen -> scans.find(scan.inputs().organisation(), chosen))
                .or(() -> scans.previous(scan));
    }
}
