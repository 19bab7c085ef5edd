package io.compliancescan.api.upload;

import io.compliancescan.identity.Identities;
import io.compliancescan.importer.Profiler;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;

/** Takes in a file: receives all of it, reads all of it, and only then keeps it. */
@Dependent
class ReceiveUpload {

    private final UploadLimit limit;
    private final StoreUpload storeUpload;
    private final Identities identities;
    private final Clock clock;

    @Inject
    ReceiveUpload(UploadLimit limit, StoreUpload storeUpload, Identities identities, Clock clock) {
        this.limit = limit;
        this.storeUpload = storeUpload;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @param label what its sender says of it
     * @throws io.compliancescan.importer.UnreadableFileException when it is not a table
     */
    Upload receive(OrganisationId owner, FileLabel label, InputStream body) throws IOException {
        try (SpooledFile file = SpooledFile.receive(body, label, limit.mostBytes())) {
            TableProfile profile = Profiler.profile(file::open, label.charset());
            Upload upload = new Upload(
                    new UploadId(identities.next()),
                    owner,
                    label.fileName(),
                    file.sha256(),
                    file.size(),
                    Optional.of(file.original()),
                    profile,
                    clock.instant());
            storeUpload.store(upload, file);
            return upload;
        }
    }
}
