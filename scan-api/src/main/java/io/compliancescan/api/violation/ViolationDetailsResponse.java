package io.compliancescan.api.violation;

import io.compliancescan.api.explanation.EvidenceResponse;
import io.compliancescan.api.explanation.ExplainedRule;
import io.compliancescan.api.explanation.ExplanationResponse;
import io.compliancescan.api.query.Page;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.Violation;
import jakarta.json.bind.annotation.JsonbPropertyOrder;

/** A violation with the records that prove it, and why they break the rule. */
@JsonbPropertyOrder({"scanId", "violation", "rule", "explanation", "evidence"})
public record ViolationDetailsResponse(
        String scanId,
        ViolationResponse violation,
        ExplainedRule rule,
        ExplanationResponse explanation,
        EvidenceResponse evidence) {

    static ViolationDetailsResponse of(Scan scan, Violation violation, Rule rule, Explanation explanation, Page page) {
        return new ViolationDetailsResponse(
                scan.id().toString(),
                ViolationResponse.of(violation, rule),
                ExplainedRule.of(rule),
                ExplanationResponse.of(explanation),
                EvidenceResponse.of(explanation, page));
    }
}
