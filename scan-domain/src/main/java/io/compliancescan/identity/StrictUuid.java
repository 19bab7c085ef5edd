package io.compliancescan.identity;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads UUIDs in their canonical form only; {@link UUID#fromString} also takes {@code 1-1-1-1-1}. */
public final class StrictUuid {

    private static final Pattern CANONICAL = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private StrictUuid() {}

    /** The UUID that the text spells, or empty when it spells none. */
    public static Optional<UUID> parse(String text) {
        return CANONICAL.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
