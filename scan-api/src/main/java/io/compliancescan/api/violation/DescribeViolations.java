package io.compliancescan.api.violation;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Describes violations by the rules of their scans, each of which is looked up once. */
@Dependent
class DescribeViolations {

    private final FindScan findScan;
    private final PinnedInputs inputs;

    @Inject
    DescribeViolations(FindScan findScan, PinnedInputs inputs) {
        this.findScan = findScan;
        this.inputs = inputs;
    }

    List<ReviewedViolationResponse> all(List<ReviewedViolation> violations) {
        Map<ScanId, Described> scans = new HashMap<>();
        return violations.stream()
                .map(violation ->
                        scans.computeIfAbsent(violation.scan(), this::described).describe(violation))
                .toList();
    }

    private Described described(ScanId id) {
        Scan scan = findScan.named(id.toString());
        return new Described(scan, inputs.rules(scan));
    }

    /** A scan and its rules. */
    private record Described(Scan scan, ScanRules rules) {

        ReviewedViolationResponse describe(ReviewedViolation violation) {
            return ReviewedViolationResponse.of(
                    violation, scan, rules.named(violation.violation().rule().value()));
        }
    }
}
