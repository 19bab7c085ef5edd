package io.compliancescan.policy;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names a policy through all its versions. */
public record PolicyId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<PolicyId> parse(String text) {
        return StrictUuid.parse(text).map(PolicyId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
