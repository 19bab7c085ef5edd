package io.compliancescan.violation;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one violation of one scan. */
public record ViolationId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<ViolationId> parse(String text) {
        return StrictUuid.parse(text).map(ViolationId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
