package io.compliancescan.api.pii;

import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks through uploads for personal data. */
@Path("data/pii-scan")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PiiScanResource {

    private final FindPiiUpload findUpload;
    private final ScanForPii scanForPii;

    @Inject
    PiiScanResource(FindPiiUpload findUpload, ScanForPii scanForPii) {
        this.findUpload = findUpload;
        this.scanForPii = scanForPii;
    }

    /** Looks through all of an upload. */
    @POST
    public PiiFindingsResponse scan(InputStream json) throws IOException {
        PiiScanRequest request = PiiScanRequest.read(json);
        Upload upload = findUpload.named(Optional.of(request.upload()), request.scan());
        return PiiFindingsResponse.of(scanForPii.scan(upload), request.scan());
    }
}
