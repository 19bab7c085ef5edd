package io.compliancescan.api.upload;

import io.compliancescan.upload.Upload;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;

/** Keeps a file that was received and read, bytes and all, in one transaction. */
@Dependent
class StoreUpload {

    private final Uploads uploads;

    @Inject
    StoreUpload(Uploads uploads) {
        this.uploads = uploads;
    }

    @Transactional
    void store(Upload upload, SpooledFile file) throws IOException {
        try (InputStream bytes = file.open()) {
            uploads.add(upload, bytes);
        }
    }
}
