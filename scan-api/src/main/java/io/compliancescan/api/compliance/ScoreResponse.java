package io.compliancescan.api.compliance;

import io.compliancescan.api.scan.ReviewSummary;
import io.compliancescan.api.scan.ScoreNumber;
import io.compliancescan.api.violation.RuleAccuracy;
import io.compliancescan.confidence.Precision;
import io.compliancescan.rule.RuleId;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Tally;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The score of a scan, and its violations by what people think of them. */
@JsonbPropertyOrder({
    "scanId",
    "score",
    "totalViolations",
    "openViolations",
    "resolvedViolations",
    "falsePositives",
    "bySeverity",
    "byRuleType",
    "ruleAccuracy"
})
public record ScoreResponse(
        String scanId,
        BigDecimal score,
        long totalViolations,
        long openViolations,
        long resolvedViolations,
        long falsePositives,
        Map<String, Long> bySeverity,
        Map<String, Long> byRuleType,
        Map<String, RuleAccuracy> ruleAccuracy) {

    static ScoreResponse of(Scan scan, Tally tally, Map<RuleId, Precision> precisions) {
        return new ScoreResponse(
                scan.id().toString(),
                ScoreNumber.of(scan.score().orElseThrow()),
                tally.total(),
                tally.of(ReviewStatus.PENDING) + tally.of(ReviewStatus.DISPUTED),
                tally.of(ReviewStatus.APPROVED) + tally.of(ReviewStatus.FALSE_POSITIVE),
                tally.of(ReviewStatus.FALSE_POSITIVE),
                ReviewSummary.bySeverity(tally.weighing()),
                byRule(tally),
                accuracy(tally, precisions));
    }

    private static Map<String, Long> byRule(Tally tally) {
        Map<String, Long> counts = new LinkedHashMap<>();
        tally.rules()
                .forEach(rule -> counts.put(rule.rule().value(), rule.counts().weighing()));
        return counts;
    }

    private static Map<String, RuleAccuracy> accuracy(Tally tally, Map<RuleId, Precision> precisions) {
        Map<String, RuleAccuracy> accuracy = new LinkedHashMap<>();
        tally.rules().stream()
                .map(Tally.OfRule::rule)
                .filter(rule -> said(precisions.getOrDefault(rule, Precision.UNKNOWN)))
                .forEach(rule -> accuracy.put(rule.value(), RuleAccuracy.of(precisions.get(rule))));
        return accuracy;
    }

    private static boolean said(Precision precision) {
        return !precision.equals(Precision.UNKNOWN);
    }
}
