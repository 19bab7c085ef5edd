package io.compliancescan.scan;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one scan. */
public record ScanId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<ScanId> parse(String text) {
        return StrictUuid.parse(text).map(ScanId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
