package io.compliancescan.api.pii;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.pii.PiiStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What became of a finding. */
record ClosePiiRequest(PiiStatus status) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException when it is missing, or not one that people may set
     */
    static ClosePiiRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<String> named = body.requiredText("status");
        Optional<PiiStatus> status = named.flatMap(PiiStatus::named).filter(chosen -> chosen != PiiStatus.OPEN);
        if (named.isPresent() && status.isEmpty()) {
            body.problem("status", "must be resolved or ignored.");
        }
        body.throwIfInvalid();
        return new ClosePiiRequest(status.orElseThrow());
    }
}
