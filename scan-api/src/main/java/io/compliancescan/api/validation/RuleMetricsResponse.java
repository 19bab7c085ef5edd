package io.compliancescan.api.validation;

import io.compliancescan.validation.Confusion;
import io.compliancescan.validation.Share;
import io.compliancescan.validation.Validation;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** How right one rule is alone. Everything is null of a rule that was not applicable, and so is a measure of nothing. */
@JsonbPropertyOrder({"ruleId", "status", "detected", "precision", "recall", "f1", "fpr", "tp", "fp", "fn", "tn"})
public record RuleMetricsResponse(
        String ruleId,
        String status,
        Integer detected,
        JsonNumber precision,
        JsonNumber recall,
        JsonNumber f1,
        JsonNumber fpr,
        Integer tp,
        Integer fp,
        Integer fn,
        Integer tn) {

    static RuleMetricsResponse of(Validation.OfRule rule) {
        Optional<Confusion> confusion = rule.confusion();
        return new RuleMetricsResponse(
                rule.rule().value(),
                rule.status().name().toLowerCase(Locale.ROOT),
                confusion.map(Confusion::found).orElse(null),
                measure(confusion, Confusion::precision),
                measure(confusion, Confusion::recall),
                measure(confusion, Confusion::f1),
                measure(confusion, Confusion::falsePositiveRate),
                confusion.map(Confusion::truePositives).orElse(null),
                confusion.map(Confusion::falsePositives).orElse(null),
                confusion.map(Confusion::falseNegatives).orElse(null),
                confusion.map(Confusion::trueNegatives).orElse(null));
    }

    private static JsonNumber measure(Optional<Confusion> confusion, Function<Confusion, Optional<Share>> measure) {
        return MetricsResponse.number(confusion.flatMap(measure));
    }
}
