package io.compliancescan.api.mapping;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a person says the columns of an upload mean, checked for its form. */
record ConfirmMappingRequest(UploadId upload, ProposedMapping mapping) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming everything that is missing or malformed
     */
    static ConfirmMappingRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<UploadId> upload = body.requiredId("upload_id", UploadId::new);
        Optional<ProposedMapping> mapping = ProposedMapping.read(body);
        body.throwIfInvalid();
        return new ConfirmMappingRequest(upload.orElseThrow(), mapping.orElseThrow());
    }
}
