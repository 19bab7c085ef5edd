package io.compliancescan.mapping;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one confirmed mapping of an upload's columns. */
public record MappingId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<MappingId> parse(String text) {
        return StrictUuid.parse(text).map(MappingId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
