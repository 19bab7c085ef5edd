package io.compliancescan.casefile;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one case of one scan. */
public record CaseId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<CaseId> parse(String text) {
        return StrictUuid.parse(text).map(CaseId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
