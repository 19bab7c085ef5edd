package io.compliancescan.api.readiness;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.mapping.ProposedMapping;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.readiness.Confidences;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping that nobody confirmed yet, and what is to be run with it.
 *
 * @param allowPartial whether rules whose columns cannot be read may be left out
 */
record ReadinessRequest(
        PolicyId policy, UploadId upload, ProposedMapping mapping, Confidences confidences, boolean allowPartial) {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming everything that is missing or malformed
     */
    static ReadinessRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<PolicyId> policy = body.requiredId("policy_id", PolicyId::new);
        Optional<UploadId> upload = body.requiredId("upload_id", UploadId::new);
        Optional<ProposedMapping> mapping = ProposedMapping.read(body);
        Confidences confidences = confidences(body);
        boolean allowPartial = body.flag("allow_partial");
        body.throwIfInvalid();
        return new ReadinessRequest(
                policy.orElseThrow(), upload.orElseThrow(), mapping.orElseThrow(), confidences, allowPartial);
    }

    private static Confidences confidences(JsonBody body) {
        Object value = body.value("mapping_confidence").orElse(Map.of());
        Map<String, Integer> byField = new HashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((field, confidence) -> {
                if (confidence instanceof BigDecimal number && number.signum() >= 0 && number.compareTo(MOST) <= 0) {
                    byField.put((String) field, number.intValue());
                } else {
                    body.problem("mapping_confidence/" + field, "must be a number from 0 to 100.");
                }
            });
        } else {
            body.problem("mapping_confidence", "must be an object of fields and numbers from 0 to 100.");
        }
        return new Confidences(byField);
    }
}
