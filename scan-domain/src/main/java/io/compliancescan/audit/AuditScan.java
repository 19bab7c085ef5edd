package io.compliancescan.audit;

import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanState;
import io.compliancescan.upload.UploadId;
import java.time.Instant;

/**
 * A scan of an audit, as far as lists show it.
 *
 * @param records how many records the upload has
 * @param fileName what the upload is called; may be empty
 */
public record AuditScan(
        ScanId id,
        AuditId audit,
        PolicyId policy,
        UploadId upload,
        MappingId mapping,
        ScanState state,
        int records,
        String fileName,
        Instant createdAt) {}
