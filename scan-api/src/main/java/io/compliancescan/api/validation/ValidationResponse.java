package io.compliancescan.api.validation;

import io.compliancescan.upload.Upload;
import io.compliancescan.validation.Labels;
import io.compliancescan.validation.Validation;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/** How right a scan is. The last three say again what the metrics say, since older clients may look for them here. */
@JsonbPropertyOrder({
    "scanId",
    "labelColumn",
    "positiveValues",
    "metrics",
    "unlabeled",
    "perRule",
    "summary",
    "validatedAgainst",
    "totalLabeled"
})
public record ValidationResponse(
        String scanId,
        String labelColumn,
        List<String> positiveValues,
        MetricsResponse metrics,
        int unlabeled,
        List<RuleMetricsResponse> perRule,
        String summary,
        String validatedAgainst,
        int totalLabeled) {

    static ValidationResponse of(ValidateScan.ValidatedScan validated) {
        Validation validation = validated.validation();
        Labels labels = validation.labels();
        String heading = validated.column().heading();
        MetricsResponse metrics =
                MetricsResponse.of(validation.overall(), labels.labelled(), source(heading, validated.upload()));
        return new ValidationResponse(
                validated.scan().id().toString(),
                heading,
                validated.column().positive(),
                metrics,
                labels.unlabelled(),
                validation.rules().stream().map(RuleMetricsResponse::of).toList(),
                metrics.summary(),
                metrics.validatedAgainst(),
                metrics.totalLabeled());
    }

    private static String source(String heading, Upload upload) {
        return heading + " of " + (upload.fileName().isEmpty() ? "the upload" : upload.fileName());
    }
}
