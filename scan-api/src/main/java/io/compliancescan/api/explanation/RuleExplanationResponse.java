package io.compliancescan.api.explanation;

import io.compliancescan.api.query.Page;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** What a rule of a scan says about an account. */
@JsonbPropertyOrder({
    "scanId",
    "account",
    "outcome",
    "missingRequired",
    "invalidColumns",
    "rule",
    "explanation",
    "evidence"
})
public record RuleExplanationResponse(
        String scanId,
        String account,
        String outcome,
        List<String> missingRequired,
        List<String> invalidColumns,
        ExplainedRule rule,
        ExplanationResponse explanation,
        EvidenceResponse evidence) {

    /** What the rule came to, or why it was left out when there are gaps. */
    static RuleExplanationResponse of(
            Scan scan, Rule rule, String account, MappingGaps gaps, Explanation explanation, Page page) {
        return new RuleExplanationResponse(
                scan.id().toString(),
                account.isEmpty() ? null : account,
                outcome(gaps, explanation),
                gaps.missingFields(),
                gaps.invalidColumns(),
                ExplainedRule.of(rule),
                ExplanationResponse.of(explanation),
                EvidenceResponse.of(explanation, page));
    }

    private static String outcome(MappingGaps gaps, Explanation explanation) {
        if (!gaps.isEmpty()) {
            return "not_applicable";
        }
        return explanation.broken() ? "violated" : "passed";
    }
}
