package io.compliancescan.api.explanation;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.explanation.Explanation;
import io.compliancescan.explanation.Measurement;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;

/** Why a rule was broken or not, in sentences and, for rules over time, in what was measured. */
@JsonbPropertyOrder({"sentences", "measurement"})
public record ExplanationResponse(List<String> sentences, Measured measurement) {

    public static ExplanationResponse of(Explanation explanation) {
        return new ExplanationResponse(
                explanation.sentences(),
                explanation.measurement().map(Measured::of).orElse(null));
    }

    /** What was measured, and what it is held against. */
    @JsonbPropertyOrder({
        "measure",
        "value",
        "operator",
        "limit",
        "missing",
        "recordsMissing",
        "recordCount",
        "recordNumbers",
        "from",
        "to"
    })
    public record Measured(
            String measure,
            JsonNumber value,
            String operator,
            JsonNumber limit,
            JsonNumber missing,
            int recordsMissing,
            int recordCount,
            List<Integer> recordNumbers,
            String from,
            String to) {

        private static Measured of(Measurement measurement) {
            return new Measured(
                    measurement.measure(),
                    ExactNumber.of(Optional.of(measurement.value())),
                    measurement.operator().symbol(),
                    ExactNumber.of(Optional.of(measurement.limit())),
                    ExactNumber.of(Optional.of(measurement.missing())),
                    measurement.recordsMissing(),
                    measurement.records().count(),
                    FirstNumbers.of(measurement.records()),
                    measurement.span().first().toString(),
                    measurement.span().last().toString());
        }
    }
}
