package io.compliancescan.api.scan;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanInputs;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** What a client wants scanned, checked for its form. */
record RunScanRequest(PolicyId policy, UploadId upload, MappingId mapping, ScanInputs.Options options) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is missing or malformed
     */
    static RunScanRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        Optional<PolicyId> policy = body.requiredId("policy_id", PolicyId::new);
        Optional<UploadId> upload = body.requiredId("upload_id", UploadId::new);
        Optional<MappingId> mapping = body.requiredId("mapping_id", MappingId::new);
        ScanInputs.Options options = new ScanInputs.Options(
                body.optionalText("audit_id"),
                body.optionalText("audit_name"),
                body.optionalId("baseline_scan_id", ScanId::new),
                body.flag("allow_partial"));
        body.throwIfInvalid();
        return new RunScanRequest(policy.orElseThrow(), upload.orElseThrow(), mapping.orElseThrow(), options);
    }
}
