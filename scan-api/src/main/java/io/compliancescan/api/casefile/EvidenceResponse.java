package io.compliancescan.api.casefile;

import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.casefile.CaseEvidence;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/** What one rule found about the subject of a case. */
@JsonbPropertyOrder({"ruleId", "ruleName", "count", "totalAmount"})
public record EvidenceResponse(String ruleId, String ruleName, long count, JsonNumber totalAmount) {

    static List<EvidenceResponse> of(List<CaseEvidence.OfRule> found, ScanRules rules) {
        return found.stream()
                .map(each -> new EvidenceResponse(
                        each.rule().value(),
                        rules.named(each.rule().value()).name(),
                        each.violations(),
                        ExactNumber.of(Optional.of(each.amount()))))
                .toList();
    }
}
