package io.compliancescan.api.audit;

import io.compliancescan.api.json.JsonBody;
import io.compliancescan.audit.AuditStatus;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ScanId;
import io.compliancescan.upload.UploadId;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a client wants to change about an audit, checked for its form. What it does not say stays.
 *
 * @param newestScan which scan the client takes for the newest; checked, and of no effect
 * @param connector where the client says the data come from; there are no connectors
 */
record ChangeAuditRequest(
        Optional<String> name,
        Optional<PolicyId> policy,
        Optional<UploadId> upload,
        Optional<MappingId> mapping,
        Optional<ScanId> newestScan,
        Optional<UUID> connector) {

    private static final List<String> STATUSES =
            Arrays.stream(AuditStatus.values()).map(AuditStatus::wireName).toList();

    /**
     * Also checks the fields that clients of the reference send and that follow from the scans here.
     *
     * @throws io.compliancescan.problem.InvalidInputException naming every field that is malformed
     */
    static ChangeAuditRequest read(InputStream json) throws IOException {
        JsonBody body = JsonBody.read(json);
        oneOf(body, "status", STATUSES);
        oneOf(body, "data_source", List.of(DataSource.FILE));
        body.optionalText("error_message");
        ChangeAuditRequest request = new ChangeAuditRequest(
                body.optionalText("name"),
                body.optionalId("policy_id", PolicyId::new),
                body.optionalId("upload_id", UploadId::new),
                body.optionalId("mapping_id", MappingId::new),
                body.optionalId("latest_scan_id", ScanId::new),
                body.optionalId("connector_id", id -> id));
        body.throwIfInvalid();
        return request;
    }

    private static void oneOf(JsonBody body, String field, List<String> known) {
        if (body.optionalText(field).filter(text -> !known.contains(text)).isPresent()) {
            body.problem(field, "must be one of " + String.join(", ", known) + ".");
        }
    }
}
