package io.compliancescan.api.policy;

import io.compliancescan.policy.Policy;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * A policy as it is now.
 *
 * @param dirty whether the policy's newest completed scan ran another version than this
 */
@JsonbPropertyOrder({
    "id",
    "name",
    "type",
    "prebuiltType",
    "version",
    "scoringModel",
    "rulesCount",
    "rules",
    "createdAt",
    "updatedAt",
    "dirty"
})
public record PolicyDetailsResponse(
        String id,
        String name,
        String type,
        String prebuiltType,
        int version,
        String scoringModel,
        int rulesCount,
        List<?> rules,
        String createdAt,
        String updatedAt,
        boolean dirty) {

    static PolicyDetailsResponse of(Policy policy, boolean dirty) {
        return new PolicyDetailsResponse(
                policy.id().toString(),
                policy.content().name(),
                PolicyResponse.kind(policy),
                policy.content().pack().orElse(null),
                policy.version(),
                policy.content().scoring().wireName(),
                policy.content().rules().size(),
                PolicyResponse.rules(policy),
                policy.createdAt().toString(),
                policy.updatedAt().toString(),
                dirty);
    }
}
