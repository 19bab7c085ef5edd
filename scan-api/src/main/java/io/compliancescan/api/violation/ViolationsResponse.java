package io.compliancescan.api.violation;

import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.Violation;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** One page of the violations of a scan, in the order in which they were found. */
@JsonbPropertyOrder({"scanId", "status", "violations", "pagination"})
public record ViolationsResponse(
        String scanId, String status, List<ViolationResponse> violations, Pagination pagination) {

    static ViolationsResponse of(Scan scan, ScanRules rules, List<Violation> violations, Pagination pagination) {
        return new ViolationsResponse(
                scan.id().toString(),
                scan.state().wireName(),
                violations.stream()
                        .map(violation -> ViolationResponse.of(
                                violation, rules.named(violation.rule().value())))
                        .toList(),
                pagination);
    }
}
