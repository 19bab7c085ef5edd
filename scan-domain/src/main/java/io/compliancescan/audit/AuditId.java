package io.compliancescan.audit;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names an audit. */
public record AuditId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<AuditId> parse(String text) {
        return StrictUuid.parse(text).map(AuditId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
