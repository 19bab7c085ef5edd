package io.compliancescan.upload;

import io.compliancescan.identity.StrictUuid;
import java.util.Optional;
import java.util.UUID;

/** Names one upload of one file; the same file uploaded twice has two. */
public record UploadId(UUID value) {

    /** The id that the text spells, or empty when it cannot be one. */
    public static Optional<UploadId> parse(String text) {
        return StrictUuid.parse(text).map(UploadId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
