package io.compliancescan.upload;

import io.compliancescan.organisation.OrganisationId;
import java.io.InputStream;
import java.util.Optional;

/** Where uploads are kept, bytes and all. */
public interface Uploads {

    /**
     * Keeps a new one, all of it or nothing. Bytes that the organisation has brought before are not kept again; where
     * something of them was lost or damaged, it is mended.
     *
     * @param bytes all bytes of the file; read to the end, not closed
     * @throws IllegalArgumentException when their size or their hash is not the upload's
     */
    void add(Upload upload, InputStream bytes);

    /** The upload, if there is one and it is the organisation's. */
    Optional<Upload> find(OrganisationId organisation, UploadId id);

    /** Only its name: what else is known of an upload may be long. */
    Optional<String> fileName(OrganisationId organisation, UploadId id);

    /** The bytes of an upload that was found, as they came. Close it. */
    InputStream open(UploadId id);

    /**
     * Removes an upload; does nothing when it is not there. Its bytes go with the last upload of the organisation that
     * has them.
     *
     * @throws RuntimeException when a mapping or a scan refers to it
     */
    void remove(UploadId id);
}
