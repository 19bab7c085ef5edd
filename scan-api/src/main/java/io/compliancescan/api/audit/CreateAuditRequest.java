package io.compliancescan.api.audit;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.api.policy.ChosenPack;
import io.compliancescan.policy.PolicyDraft;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The audit that a client wants.
 *
 * @param pack by which it is examined, or the part of it that was selected
 */
record CreateAuditRequest(String name, PolicyDraft pack) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is missing or wrong
     */
    static CreateAuditRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<String> name = body.requiredText("name");
        Optional<PolicyDraft> pack = ChosenPack.read(body, "policy_type");
        body.throwIfInvalid();
        return new CreateAuditRequest(name.orElseThrow(), pack.orElseThrow());
    }
}
