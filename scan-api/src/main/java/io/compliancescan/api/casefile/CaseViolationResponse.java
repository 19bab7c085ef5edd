package io.compliancescan.api.casefile;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.explanation.Summary;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.Rule;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A violation of a case. */
@JsonbPropertyOrder({"id", "ruleId", "severity", "amount", "explanation", "status"})
public record CaseViolationResponse(
        String id, String ruleId, String severity, JsonNumber amount, String explanation, String status) {

    static CaseViolationResponse of(ReviewedViolation reviewed, Rule rule) {
        var violation = reviewed.violation();
        return new CaseViolationResponse(
                violation.id().toString(),
                violation.rule().value(),
                violation.severity().name(),
                ExactNumber.of(violation.finding().amount()),
                Summary.of(violation.finding(), rule),
                reviewed.status().wireName());
    }
}
