package io.compliancescan.upload;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import java.time.Instant;

/**
 * A file that somebody brought.
 *
 * @param fileName as its owner calls it; may be empty
 * @param sha256 of its bytes, after a transport compression was undone; 64 lower-case hexadecimal digits
 * @param size in bytes, likewise
 */
public record Upload(
        UploadId id,
        OrganisationId organisation,
        String fileName,
        String sha256,
        long size,
        TableProfile profile,
        Instant createdAt) {}
