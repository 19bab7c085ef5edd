package io.compliancescan.api.casefile;

import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.violation.ViolationId;
import java.util.List;
import java.util.Map;

/**
 * Violations of one scan that an answer shows.
 *
 * @param rules those of the scan
 */
record Shown(Map<ViolationId, ReviewedViolation> violations, ScanRules rules) {

    /** Those of that id, in that order. */
    List<CaseViolationResponse> of(List<ViolationId> ids) {
        return ids.stream()
                .map(violations::get)
                .map(found -> CaseViolationResponse.of(
                        found, rules.named(found.violation().rule().value())))
                .toList();
    }
}
