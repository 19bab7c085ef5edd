package io.compliancescan.upload;

import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import java.time.Instant;
import java.util.Optional;

/**
 * A file that somebody brought.
 *
 * @param fileName as its owner calls it; may be empty
 * @param sha256 of the bytes that are kept, which are separated values; 64 lower-case hexadecimal digits
 * @param size in bytes, likewise
 * @param original the file as it was brought; empty when it was brought before anybody asked for that
 */
public record Upload(
        UploadId id,
        OrganisationId organisation,
        String fileName,
        String sha256,
        long size,
        Optional<Original> original,
        TableProfile profile,
        Instant createdAt) {}
