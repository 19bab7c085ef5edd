package io.compliancescan.api.audit;

import io.compliancescan.audit.Audit;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * An audit that was just made.
 *
 * @param rules of its policy, as in the policy's document
 */
@JsonbPropertyOrder({"auditId", "policyId", "rules"})
public record CreatedAuditResponse(String auditId, String policyId, List<?> rules) {

    static CreatedAuditResponse of(Audit audit, Policy policy) {
        return new CreatedAuditResponse(
                audit.id().toString(),
                policy.id().toString(),
                PolicyDocument.rules(policy.content().rules()));
    }
}
