package io.compliancescan.api.policy;

import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A policy that was just created.
 *
 * @param policy what it says and what it is called
 */
public record PolicyResponse(Body policy) {

    static PolicyResponse of(Policy policy) {
        return new PolicyResponse(new Body(
                policy.id().toString(),
                policy.content().name(),
                kind(policy),
                policy.content().pack().orElse(null),
                policy.version(),
                policy.content().scoring().wireName(),
                policy.content().rules().size(),
                rules(policy),
                policy.createdAt().toString()));
    }

    /** In the words of clients: from a pack, or written by somebody. */
    public static String kind(Policy policy) {
        return policy.content().pack().isPresent() ? "prebuilt" : "custom";
    }

    static List<?> rules(Policy policy) {
        return PolicyDocument.rules(policy.content().rules());
    }

    /** The policy itself. */
    @JsonbPropertyOrder({
        "id",
        "name",
        "type",
        "prebuiltType",
        "version",
        "scoringModel",
        "rulesCount",
        "rules",
        "createdAt"
    })
    public record Body(
            String id,
            String name,
            String type,
            String prebuiltType,
            int version,
            String scoringModel,
            int rulesCount,
            List<?> rules,
            String createdAt) {}
}
