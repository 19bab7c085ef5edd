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
import java.util.UUID;
import java.util.function.Function;

/** What a client wants scanned, checked for its form. */
record RunScanRequest(PolicyId policy, UploadId upload, MappingId mapping, ScanInputs.Options options) {

    /**
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is missing or malformed
     */
    static RunScanRequest read(InputStream json) throws IOException {
        return read(JsonBody.read(json), Known.NOTHING);
    }

    /**
     * The same with what is known for fields that are left out. A mapping is known for its upload only: where another upload
     * is sent, a mapping must be as well.
     */
    static RunScanRequest read(JsonBody body, Known known) {
        Optional<PolicyId> policy = id(body, "policy_id", PolicyId::new, known.policy());
        Optional<UploadId> upload = id(body, "upload_id", UploadId::new, known.upload());
        Optional<MappingId> mapping =
                id(body, "mapping_id", MappingId::new, known.mapping().filter(of -> upload.equals(known.upload())));
        ScanInputs.Options options = new ScanInputs.Options(
                body.optionalText("audit_id"),
                body.optionalText("audit_name"),
                body.optionalId("baseline_scan_id", ScanId::new),
                body.value("allow_partial").isPresent() ? body.flag("allow_partial") : known.allowPartial());
        body.throwIfInvalid();
        return new RunScanRequest(policy.orElseThrow(), upload.orElseThrow(), mapping.orElseThrow(), options);
    }

    private static <I> Optional<I> id(JsonBody body, String field, Function<UUID, I> id, Optional<I> known) {
        return known.isPresent() && body.value(field).isEmpty() ? known : body.requiredId(field, id);
    }

    /**
     * What fields are taken to be where a client leaves them out.
     *
     * @param mapping of that upload
     */
    record Known(
            Optional<PolicyId> policy, Optional<UploadId> upload, Optional<MappingId> mapping, boolean allowPartial) {

        /** Nothing but the usual. */
        static final Known NOTHING = new Known(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
