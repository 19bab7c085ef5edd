package io.compliancescan.api.scan;

import io.compliancescan.rule.Rule;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.RuleResult.Status;
import io.compliancescan.scan.Scan;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the rules of a scan came to, in the order in which they run. */
@JsonbPropertyOrder({"scanId", "status", "rulesProcessed", "rulesTotal", "rules"})
public record RulesResponse(String scanId, String status, int rulesProcessed, int rulesTotal, List<RuleOfScan> rules) {

    static RulesResponse of(Scan scan, List<Rule> rules, List<RuleResult> results) {
        Map<Integer, RuleResult> byNumber =
                results.stream().collect(Collectors.toMap(RuleResult::number, Function.identity()));
        return new RulesResponse(
                scan.id().toString(),
                scan.state().wireName(),
                (int) results.stream()
                        .filter(result -> result.status() != Status.ERROR)
                        .count(),
                rules.size(),
                IntStream.range(0, rules.size())
                        .mapToObj(number -> RuleOfScan.of(rules.get(number), Optional.ofNullable(byNumber.get(number))))
                        .toList());
    }

    /**
     * One rule and what it came to. What it has not come to is null: everything while it waits, violations and time when
     * it was left out or failed.
     */
    @JsonbPropertyOrder({
        "ruleId",
        "name",
        "severity",
        "status",
        "recordsJudged",
        "recordsUnjudged",
        "violationCount",
        "durationMs",
        "threshold",
        "source",
        "policySection"
    })
    public record RuleOfScan(
            String ruleId,
            String name,
            String severity,
            String status,
            Integer recordsJudged,
            Integer recordsUnjudged,
            Integer violationCount,
            BigDecimal durationMs,
            JsonNumber threshold,
            String source,
            String policySection) {

        private static RuleOfScan of(Rule rule, Optional<RuleResult> result) {
            Optional<RuleResult> applied = result.filter(RuleResult::applied);
            return new RuleOfScan(
                    rule.id().value(),
                    rule.name(),
                    result.map(RuleResult::severity).orElse(rule.severity()).name(),
                    result.map(known -> known.status().name().toLowerCase(Locale.ROOT))
                            .orElse("pending"),
                    result.map(RuleResult::judged).orElse(null),
                    result.map(RuleResult::unjudged).orElse(null),
                    applied.map(RuleResult::violations).orElse(null),
                    applied.map(RuleResult::took).map(RuleOfScan::millis).orElse(null),
                    ExactNumber.of(rule.check().threshold()),
                    orNull(rule.source().reference()),
                    orNull(rule.source().section()));
        }

        /** Microseconds are the last decimals. */
        private static BigDecimal millis(Duration took) {
            return BigDecimal.valueOf(took.toNanos(), 6).setScale(3, RoundingMode.HALF_UP);
        }

        private static String orNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
