package io.compliancescan.upload;

import io.compliancescan.organisation.OrganisationId;
import java.io.InputStream;
import java.util.Optional;

/** Where uploads are kept, bytes and all. */
public interface Uploads {

    /**
     * Keeps a new one, all of it or nothing.
     *
     * @param bytes all bytes of the file; read to the end, not closed
     */
    void add(Upload upload, InputStream bytes);

    /** The upload, if there is one and it is the organisation's. */
    Optional<Upload> find(OrganisationId organisation, UploadId id);

    /** The bytes of an upload that was found, as they came. Close it. */
    InputStream open(UploadId id);
}
