package io.compliancescan.scan;

import io.compliancescan.mapping.ColumnMapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.table.TemporalScale;
import io.compliancescan.upload.UploadId;
import java.util.Optional;

/**
 * Everything a scan's result depends on, pinned when the scan is asked for.
 *
 * @param uploadSha256 what the upload's bytes hashed to
 * @param columns the mapping as it was confirmed
 * @param scale the mapping's temporal scale
 * @param records how many records the upload has
 * @param engineVersion the version of the rules' semantics
 * @param options what the caller chose
 */
public record ScanInputs(
        OrganisationId organisation,
        PolicyId policy,
        int policyVersion,
        UploadId upload,
        String uploadSha256,
        MappingId mapping,
        ColumnMapping columns,
        TemporalScale scale,
        int records,
        String engineVersion,
        Options options) {

    /**
     * What the caller of a scan may choose.
     *
     * @param auditId the audit the scan belongs to
     * @param auditName what people call the scan
     * @param baseline the scan to compare with, instead of the newest earlier one
     * @param allowPartial whether rules that lack a column are left out instead of refusing the scan
     */
    public record Options(
            Optional<String> auditId, Optional<String> auditName, Optional<ScanId> baseline, boolean allowPartial) {

        /** Nothing chosen. */
        public static final Options NONE = new Options(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
