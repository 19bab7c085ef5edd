package io.compliancescan.pii;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one finding of personal data in one upload. */
public record PiiFindingId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<PiiFindingId> parse(String text) {
        return StrictUuid.parse(text).map(PiiFindingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
