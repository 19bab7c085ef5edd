package io.compliancescan.api.violation;

import io.compliancescan.api.explanation.FirstNumbers;
import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.explanation.Summary;
import io.compliancescan.finding.Finding;
import io.compliancescan.finding.Span;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewId;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.Rule;
import io.compliancescan.scan.Scan;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A violation in a list, with what people think of it. */
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
    "createdAt"
})
public record ReviewedViolationResponse(
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
        Records evidence,
        String policySection,
        String policyExcerpt,
        String explanation,
        String status,
        String reviewNote,
        String reviewedBy,
        String reviewedAt,
        String carriedFrom,
        boolean woken,
        String createdAt) {

    static ReviewedViolationResponse of(ReviewedViolation reviewed, Scan scan, Rule rule) {
        Finding finding = reviewed.violation().finding();
        Optional<Review> verdict = reviewed.verdict();
        return new ReviewedViolationResponse(
                reviewed.violation().id().toString(),
                reviewed.scan().toString(),
                rule.id().value(),
                rule.name(),
                reviewed.violation().severity().name(),
                reviewed.position().confidence().value(),
                Integer.toString(finding.records().first()),
                orNull(finding.account()),
                ExactNumber.of(finding.amount()),
                ExactNumber.of(rule.check().threshold()),
                ExactNumber.of(finding.measured()),
                Records.of(finding),
                orNull(rule.source().section()),
                orNull(rule.source().excerpt()),
                Summary.of(finding, rule),
                reviewed.status().wireName(),
                verdict.flatMap(review -> review.decision().note()).orElse(null),
                verdict.map(review -> review.by().name()).orElse(null),
                verdict.map(review -> review.at().toString()).orElse(null),
                verdict.flatMap(review -> review.decision().carriedFrom())
                        .map(ReviewId::toString)
                        .orElse(null),
                reviewed.woken(),
                scan.state().endedAt().orElse(scan.createdAt()).toString());
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /**
     * Which records prove it.
     *
     * @param counterparties null where nobody has counted them
     */
    @JsonbPropertyOrder({"recordCount", "recordNumbers", "counterparties", "from", "to"})
    public record Records(
            int recordCount, List<Integer> recordNumbers, Integer counterparties, String from, String to) {

        static Records of(Finding finding) {
            return new Records(
                    finding.records().count(),
                    FirstNumbers.of(finding.records()),
                    finding.counterparties().stream().boxed().findFirst().orElse(null),
                    finding.span().map(Span::first).map(Instant::toString).orElse(null),
                    finding.span().map(Span::last).map(Instant::toString).orElse(null));
        }
    }
}
