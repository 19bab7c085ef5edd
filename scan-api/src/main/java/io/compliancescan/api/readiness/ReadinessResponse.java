package io.compliancescan.api.readiness;

import io.compliancescan.api.error.Refusals;
import io.compliancescan.api.upload.UploadResponse;
import io.compliancescan.mapping.Clarifications;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.readiness.Confidences;
import io.compliancescan.readiness.Readiness;
import io.compliancescan.readiness.RuleReadiness;
import io.compliancescan.readiness.SampleRow;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a policy can be run, what is in the way, and how it would be refused.
 *
 * @param refusal null when nothing would be
 */
@JsonbPropertyOrder({
    "state",
    "refusal",
    "missingRequired",
    "invalidColumns",
    "unansweredQuestions",
    "warnings",
    "requiredFields",
    "ruleDependencies",
    "sampleNormalizedRows"
})
public record ReadinessResponse(
        String state,
        Map<String, Object> refusal,
        List<String> missingRequired,
        List<String> invalidColumns,
        List<UploadResponse.Question> unansweredQuestions,
        List<String> warnings,
        List<String> requiredFields,
        List<RuleDependency> ruleDependencies,
        List<Map<String, String>> sampleNormalizedRows) {

    /** That of a mapping that is confirmed. */
    static ReadinessResponse of(RunInputs inputs, boolean allowPartial, LocalDate today) {
        return of(inputs, allowPartial, Confidences.NONE, Optional.empty(), today);
    }

    /** That of a mapping that has to be confirmed first. */
    static ReadinessResponse of(CheckReadiness.Checked checked, ReadinessRequest request, LocalDate today) {
        return of(
                checked.inputs(),
                request.allowPartial(),
                request.confidences(),
                checked.unconfirmed().map(refused -> refusal("confirm", refused)),
                today);
    }

    private static ReadinessResponse of(
            RunInputs inputs,
            boolean allowPartial,
            Confidences confidences,
            Optional<Map<String, Object>> unconfirmed,
            LocalDate today) {
        Readiness readiness = inputs.readiness();
        MappingGaps gaps = readiness.gaps();
        Optional<Map<String, Object>> refusal =
                unconfirmed.or(() -> inputs.refusal(allowPartial).map(refused -> refusal("run", refused)));
        List<String> warnings = Stream.concat(
                        leftOut(readiness, allowPartial).stream(), readiness.warnings(confidences).stream())
                .toList();
        return new ReadinessResponse(
                refusal.isPresent() ? "blocked" : warnings.isEmpty() ? "ready" : "warning",
                refusal.orElse(null),
                gaps.missingFields(),
                gaps.invalidColumns(),
                unanswered(inputs, gaps),
                warnings,
                readiness.requiredFields(),
                readiness.rules().stream().map(RuleDependency::of).toList(),
                readiness.sample(today).stream().map(ReadinessResponse::row).toList());
    }

    private static Map<String, Object> refusal(String step, RuntimeException refused) {
        Map<String, Object> refusal = new LinkedHashMap<>();
        refusal.put("step", step);
        refusal.putAll(Refusals.foretold(refused));
        return refusal;
    }

    private static Optional<String> leftOut(Readiness readiness, boolean allowPartial) {
        return Optional.of(readiness.leftOut())
                .filter(rules -> allowPartial && !rules.isEmpty())
                .map(rules -> "Rules that would be left out: " + String.join(", ", rules) + ".");
    }

    /** Those of mapped columns, and those of columns that rules need although nobody mapped them. */
    private static List<UploadResponse.Question> unanswered(RunInputs inputs, MappingGaps gaps) {
        return Stream.concat(
                        Clarifications.unanswered(
                                inputs.upload().profile(),
                                inputs.mapping().columns(),
                                inputs.mapping().answers())
                                .stream(),
                        gaps.unanswered().stream())
                .distinct()
                .map(UploadResponse.Question::of)
                .toList();
    }

    private static Map<String, String> row(SampleRow row) {
        Map<String, String> values = new LinkedHashMap<>();
        row.values().forEach((field, value) -> values.put(field, value.orElse(null)));
        return values;
    }

    /** What one rule needs, and lacks. */
    @JsonbPropertyOrder({
        "ruleId",
        "ruleName",
        "isActive",
        "runnable",
        "requiredFields",
        "missingFields",
        "invalidColumns"
    })
    public record RuleDependency(
            String ruleId,
            String ruleName,
            boolean isActive,
            boolean runnable,
            List<String> requiredFields,
            List<String> missingFields,
            List<String> invalidColumns) {

        static RuleDependency of(RuleReadiness rule) {
            return new RuleDependency(
                    rule.rule().id().value(),
                    rule.rule().name(),
                    rule.rule().active(),
                    rule.runnable(),
                    rule.requiredFields(),
                    rule.gaps().missingFields(),
                    rule.gaps().invalidColumns());
        }
    }
}
