package io.compliancescan.api.violation;

import io.compliancescan.api.explanation.EvidenceResponse;
import io.compliancescan.api.explanation.EvidenceResponse.EvidenceRecord;
import io.compliancescan.api.explanation.ExplainedRule;
import io.compliancescan.api.explanation.ExplanationResponse;
import io.compliancescan.api.explanation.ExplanationResponse.Measured;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.Pagination;
import io.compliancescan.confidence.Precision;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.rule.Rule;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.util.List;

/** A violation as in a list, with the records that prove it, why they break the rule, and how often that was right. */
@JsonbPropertyOrder({
    "id",
    "scanId",
    "ruleId",
    "ruleName",
    "severity",
    "confidence",
    "recordId",
    "account",
    "amount",
    "threshold",
    "actualValue",
    "evidence",
    "policySection",
    "policyExcerpt",
    "explanation",
    "status",
    "reviewNote",
    "reviewedBy",
    "reviewedAt",
    "carriedFrom",
    "woken",
    "createdAt",
    "rule",
    "ruleAccuracy",
    "measurement"
})
public record AnyViolationDetailsResponse(
        String id,
        String scanId,
        String ruleId,
        String ruleName,
        String severity,
        BigDecimal confidence,
        String recordId,
        String account,
        JsonNumber amount,
        JsonNumber threshold,
        JsonNumber actualValue,
        Proof evidence,
        String policySection,
        String policyExcerpt,
        String explanation,
        String status,
        String reviewNote,
        String reviewedBy,
        String reviewedAt,
        String carriedFrom,
        boolean woken,
        String createdAt,
        ExplainedRule rule,
        RuleAccuracy ruleAccuracy,
        Measured measurement) {

    static AnyViolationDetailsResponse of(
            ReviewedViolationResponse listed, Rule rule, Precision precision, Explanation explanation, Page page) {
        return new AnyViolationDetailsResponse(
                listed.id(),
                listed.scanId(),
                listed.ruleId(),
                listed.ruleName(),
                listed.severity(),
                listed.confidence(),
                listed.recordId(),
                listed.account(),
                listed.amount(),
                listed.threshold(),
                listed.actualValue(),
                Proof.of(listed.evidence().counterparties(), EvidenceResponse.of(explanation, page)),
                listed.policySection(),
                listed.policyExcerpt(),
                String.join(" ", explanation.sentences()),
                listed.status(),
                listed.reviewNote(),
                listed.reviewedBy(),
                listed.reviewedAt(),
                listed.carriedFrom(),
                listed.woken(),
                listed.createdAt(),
                ExplainedRule.of(rule),
                RuleAccuracy.of(precision),
                ExplanationResponse.of(explanation).measurement());
    }

    /**
     * The records that prove it, page by page.
     *
     * @param counterparties with how many parties they deal; null where nobody has counted them
     */
    @JsonbPropertyOrder({"counterparties", "records", "pagination"})
    public record Proof(Integer counterparties, List<EvidenceRecord> records, Pagination pagination) {

        private static Proof of(Integer counterparties, EvidenceResponse evidence) {
            return new Proof(counterparties, evidence.records(), evidence.pagination());
        }
    }
}
