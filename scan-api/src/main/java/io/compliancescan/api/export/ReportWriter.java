package io.compliancescan.api.export;

import io.compliancescan.api.scan.ScoreNumber;
import io.compliancescan.review.Decision;
import io.compliancescan.review.Review;
import io.compliancescan.review.ReviewedViolation;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.violation.ReviewStatus;
import io.compliancescan.violation.Tally;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a report as JSON, violation by violation, so that any number of them takes no memory. */
final class ReportWriter implements AutoCloseable {

    private final JsonGenerator json;

    /** @param bytes not closed */
    ReportWriter(OutputStream bytes) {
        this.json = Json.createGenerator(bytes);
    }

    /**
     * Writes all of it.
     *
     * @param violations has all violations visited, each time it is called
     */
    void write(Report report, Consumer<Consumer<ReviewedViolation>> violations) {
        json.writeStartObject().writeStartObject("report");
        text("generated_at", Optional.of(report.at()));
        json.writeStartObject("organization")
                .write("id", report.scan().inputs().organisation().value())
                .writeEnd();
        audit(report);
        policy(report);
        scan(report);
        json.writeStartArray("violations");
        Map<RuleId, Rule> rules =
                report.policy().content().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
        violations.accept(each -> violation(each, rules.get(each.violation().rule())));
        json.writeEnd();
        reviews(report.tally(), violations);
        summary(report, rules);
        json.writeEnd().writeEnd();
    }

    private void audit(Report report) {
        Optional<String> id = report.scan().inputs().options().auditId();
        Optional<String> name = report.scan().inputs().options().auditName();
        if (id.isEmpty() && name.isEmpty()) {
            json.writeNull("audit");
            return;
        }
        json.writeStartObject("audit");
        text("id", id);
        text("name", report.audit().map(audit -> audit.name()).or(() -> name));
        json.writeEnd();
    }

    private void policy(Report report) {
        json.writeStartObject("policy")
                .write("id", report.policy().id().toString())
                .write("name", report.policy().content().name())
                .write("type", report.policy().content().pack().isPresent() ? "prebuilt" : "custom")
                .write("version", report.policy().version())
                .write("rules_count", report.policy().content().rules().size())
                .writeEnd();
    }

    private void scan(Report report) {
        Scan scan = report.scan();
        json.writeStartObject("scan")
                .write("id", scan.id().toString())
                .write("status", scan.state().wireName());
        number("compliance_score", scan.score().map(ScoreNumber::of));
        json.write("record_count", scan.inputs().records())
                .write("violation_count", report.tally().total());
        text("created_at", Optional.of(scan.createdAt()));
        text("completed_at", scan.state().endedAt());
        json.writeEnd();
    }

    private void violation(ReviewedViolation reviewed, Rule rule) {
        var violation = reviewed.violation();
        var finding = violation.finding();
        json.writeStartObject()
                .write("id", violation.id().toString())
                .write("rule_id", violation.rule().value())
                .write("rule_name", rule.name())
                .write("severity", violation.severity().name());
        text("account", Optional.of(finding.account()).filter(account -> !account.isEmpty()));
        number("amount", finding.amount());
        number("threshold", rule.check().threshold());
        number("actual_value", finding.measured());
        text("policy_section", Optional.of(rule.source().section()).filter(section -> !section.isEmpty()));
        text("policy_excerpt", Optional.of(rule.source().excerpt()).filter(excerpt -> !excerpt.isEmpty()));
        json.write("confidence", reviewed.position().confidence().value())
                .write("record_count", finding.records().count())
                .writeStartArray("record_numbers");
        finding.records().stream().forEach(json::write);
        json.writeEnd();
        number(
                "counterparties",
                finding.counterparties().stream().mapToObj(BigDecimal::valueOf).findFirst());
        text("from", finding.span().map(span -> span.first()));
        text("to", finding.span().map(span -> span.last()));
        verdict(reviewed, "review_note");
        text("carried_from", reviewed.verdict().map(Review::decision).flatMap(Decision::carriedFrom));
        json.write("woken", reviewed.woken());
        json.writeEnd();
    }

    private void reviews(Tally tally, Consumer<Consumer<ReviewedViolation>> violations) {
        json.writeStartObject("reviews").write("total", tally.total());
        for (ReviewStatus status : ReviewStatus.values()) {
            json.write(status.wireName(), tally.of(status));
        }
        json.write("suppressed", tally.suppressed());
        json.writeStartArray("notes");
        if (tally.of(ReviewStatus.PENDING) < tally.total()) {
            violations.accept(this::note);
        }
        json.writeEnd().writeEnd();
    }

    private void note(ReviewedViolation reviewed) {
        if (reviewed.status() != ReviewStatus.PENDING) {
            json.writeStartObject()
                    .write("violation_id", reviewed.violation().id().toString());
            verdict(reviewed, "note");
            json.writeEnd();
        }
    }

    /** What people think of the violation, and who has said so, when and why. */
    private void verdict(ReviewedViolation reviewed, String note) {
        Optional<Review> verdict = reviewed.verdict();
        json.write("status", reviewed.status().wireName());
        text(note, verdict.map(Review::decision).flatMap(Decision::note));
        text("reviewed_by", verdict.map(review -> review.by().name()));
        text("reviewed_at", verdict.map(Review::at));
    }

    private void summary(Report report, Map<RuleId, Rule> rules) {
        Map<Severity, Long> bySeverity = report.tally().totals();
        json.writeStartObject("summary")
                .write("total_violations", report.tally().total())
                .writeStartObject("by_severity");
        for (Severity severity : Severity.values()) {
            json.write(severity.name(), bySeverity.getOrDefault(severity, 0L));
        }
        json.writeEnd().writeStartArray("by_rule");
        report.results().stream()
                .filter(result -> result.violations() > 0)
                .forEach(result -> rule(result, rules.get(result.rule())));
        json.writeEnd().writeEnd();
    }

    private void rule(RuleResult result, Rule rule) {
        json.writeStartObject()
                .write("rule_id", result.rule().value())
                .write("rule_name", rule.name())
                .write("count", result.violations())
                .writeEnd();
    }

    private void text(String name, Optional<?> text) {
        if (text.isPresent()) {
            json.write(name, text.get().toString());
        } else {
            json.writeNull(name);
        }
    }

    private void number(String name, Optional<BigDecimal> number) {
        if (number.isPresent()) {
            json.write(name, number.get());
        } else {
            json.writeNull(name);
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
