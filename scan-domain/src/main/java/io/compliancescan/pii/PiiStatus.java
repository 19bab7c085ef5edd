package io.compliancescan.pii;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people made of a finding. */
public enum PiiStatus {
    /** Nobody has said anything. */
    OPEN,
    /** Somebody has seen to it. */
    RESOLVED,
    /** Somebody has said that it may stay. */
    IGNORED;

    /** The status of that {@link #wireName}. */
    public static Optional<PiiStatus> named(String wireName) {
        return Arrays.stream(values())
                .filter(status -> status.wireName().equals(wireName))
                .findFirst();
    }

    /** As clients and the database call it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
