package io.compliancescan.pii;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.UploadId;
import java.time.Instant;
import java.util.Optional;

/**
 * Personal data that was found in an upload, and what people made of it.
 *
 * @param createdAt when it was found first
 * @param resolvedAt when somebody resolved or ignored it; empty as long as it is open
 */
public record PiiFinding(
        PiiFindingId id,
        OrganisationId organisation,
        UploadId upload,
        PiiColumn column,
        PiiStatus status,
        Instant createdAt,
        Optional<Instant> resolvedAt) {

    public PiiFinding {
        if ((status == PiiStatus.OPEN) != resolvedAt.isEmpty()) {
            throw new IllegalArgumentException("a finding that is " + status + " resolved at " + resolvedAt);
        }
    }

    /** One that nobody has seen yet. */
    public static PiiFinding open(
            PiiFindingId id, OrganisationId organisation, UploadId upload, PiiColumn column, Instant createdAt) {
        return new PiiFinding(id, organisation, upload, column, PiiStatus.OPEN, createdAt, Optional.empty());
    }
}
