package io.compliancescan.review;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one review. */
public record ReviewId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<ReviewId> parse(String text) {
        return StrictUuid.parse(text).map(ReviewId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
