package io.compliancescan.api.pii;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.scan.ScanId;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Which upload is to be looked through.
 *
 * @param scan a scan of it for which that is done
 */
record PiiScanRequest(UploadId upload, Optional<ScanId> scan) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming everything that is missing or malformed
     */
    static PiiScanRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<UploadId> upload = body.requiredId("upload_id", UploadId::new);
        Optional<ScanId> scan = body.optionalId("scan_id", ScanId::new);
        body.throwIfInvalid();
        return new PiiScanRequest(upload.orElseThrow(), scan);
    }
}
