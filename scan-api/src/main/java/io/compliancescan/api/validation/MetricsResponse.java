package io.compliancescan.api.validation;

import io.compliancescan.api.scan.ExactNumber;
import io.compliancescan.validation.Confusion;
import io.compliancescan.validation.Share;
import jakarta.json.JsonNumber;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.Optional;

/** How right all rules of a scan are together. A measure of nothing is null. */
@JsonbPropertyOrder({
    "precision",
    "recall",
    "f1",
    "fpr",
    "tp",
    "fp",
    "fn",
    "tn",
    "summary",
    "validatedAgainst",
    "totalLabeled"
})
public record MetricsResponse(
        JsonNumber precision,
        JsonNumber recall,
        JsonNumber f1,
        JsonNumber fpr,
        int tp,
        int fp,
        int fn,
        int tn,
        String summary,
        String validatedAgainst,
        int totalLabeled) {

    static MetricsResponse of(Confusion confusion, int labelled, String validatedAgainst) {
        return new MetricsResponse(
                number(confusion.precision()),
                number(confusion.recall()),
                number(confusion.f1()),
                number(confusion.falsePositiveRate()),
                confusion.truePositives(),
                confusion.falsePositives(),
                confusion.falseNegatives(),
                confusion.trueNegatives(),
                summary(confusion),
                validatedAgainst,
                labelled);
    }

    static JsonNumber number(Optional<Share> share) {
        return ExactNumber.of(share.map(Share::decimal));
    }

    private static String summary(Confusion confusion) {
        return "Of " + records(confusion.positives()) + " that should be found, " + were(confusion.truePositives())
                + ". Of " + confusion.negatives() + " that should not, " + were(confusion.falsePositives()) + ".";
    }

    private static String records(int count) {
        return count == 1 ? "1 record" : count + " records";
    }

    private static String were(int count) {
        return count == 1 ? "1 was" : count + " were";
    }
}
