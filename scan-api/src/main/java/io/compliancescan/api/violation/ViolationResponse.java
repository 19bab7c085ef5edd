package io.compliancescan.api.violation;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.api.violation.ReviewedViolationResponse.Records;
import io.compliancescan.finding.Finding;
import io.compliancescan.rule.Rule;
import io.compliancescan.violation.Violation;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A violation as the scan stored it: what was found, and where.
 *
 * @param counterparties null where nobody has counted them
 */
@JsonbPropertyOrder({
    "id",
    "ruleId",
    "ruleName",
    "severity",
    "account",
    "amount",
    "threshold",
    "actualValue",
    "recordCount",
    "recordNumbers",
    "counterparties",
    "from",
    "to"
})
public record ViolationResponse(
        String id,
        String ruleId,
        String ruleName,
        String severity,
        String account,
        JsonNumber amount,
        JsonNumber threshold,
        JsonNumber actualValue,
        int recordCount,
        List<Integer> recordNumbers,
        Integer counterparties,
        String from,
        String to) {

    /** The violation of that rule. */
    public static ViolationResponse of(Violation violation, Rule rule) {
        Finding finding = violation.finding();
        Records evidence = Records.of(finding);
        return new ViolationResponse(
                violation.id().toString(),
                violation.rule().value(),
                rule.name(),
                violation.severity().name(),
                finding.account().isEmpty() ? null : finding.account(),
                ExactNumber.of(finding.amount()),
                ExactNumber.of(rule.check().threshold()),
                ExactNumber.of(finding.measured()),
                evidence.recordCount(),
                evidence.recordNumbers(),
                evidence.counterparties(),
                evidence.from(),
                evidence.to());
    }
}
