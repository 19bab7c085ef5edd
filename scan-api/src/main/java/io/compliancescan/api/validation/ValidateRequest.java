package io.compliancescan.api.validation;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.scan.ScanId;
import io.compliancescan.validation.LabelColumn;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which scan a client wants held against which labels, checked for its form. */
record ValidateRequest(ScanId scan, LabelColumn column) {

    private static final String LABELS = "positive_values";
    private static final int MOST_LABELS = 100;
    private static final int LONGEST_LABEL = 500;

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is missing or malformed
     */
    static ValidateRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<ScanId> scan = body.requiredId("scan_id", ScanId::new);
        Optional<String> heading = body.requiredText("label_column");
        List<String> positive = positive(body);
        body.throwIfInvalid();
        return new ValidateRequest(scan.orElseThrow(), new LabelColumn(heading.orElseThrow(), positive));
    }

    /** A label may be sent as what it looks like: 1 and true are as good as "1" and "true". */
    private static List<String> positive(JsonBody body) {
        List<?> given = body.list(LABELS);
        if (body.value(LABELS).filter(List.of()::equals).isPresent() || given.size() > MOST_LABELS) {
            body.problem(LABELS, "must name 1 to " + MOST_LABELS + " labels, or be left out.");
        }
        List<String> labels = new ArrayList<>();
        for (int place = 0; place < given.size(); place++) {
            Optional<String> label = label(given.get(place));
            if (label.isEmpty()) {
                body.problem(
                        LABELS + "/" + place,
                        "must be a label: a text of 1 to " + LONGEST_LABEL
                                + " characters that is not blank, a number, true or false.");
            }
            label.ifPresent(labels::add);
        }
        return labels;
    }

    private static Optional<String> label(Object value) {
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toString());
        }
        return value instanceof Boolean || value instanceof String text && isLabel(text)
                ? Optional.of(value.toString().strip())
                : Optional.empty();
    }

    private static boolean isLabel(String text) {
        return !text.isBlank() && text.length() <= LONGEST_LABEL;
    }
}
