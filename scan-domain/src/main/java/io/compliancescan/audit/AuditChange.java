package io.compliancescan.audit;

import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.upload.UploadId;
import java.util.Optional;

/**
 * What is to change about an audit; what is empty stays.
 *
 * @param mapping of that upload, where both are there
 */
public record AuditChange(
        Optional<String> name, Optional<PolicyId> policy, Optional<UploadId> upload, Optional<Mapping> mapping) {

    public AuditChange {
        if (upload.isPresent() && mapping.isPresent() && !mapping.get().upload().equals(upload.get())) {
            throw new IllegalArgumentException("the mapping is of another upload");
        }
    }

    /** The file that the audit is to be about: that which is named, or that which the mapping is of. */
    Optional<UploadId> file() {
        return upload.or(() -> mapping.map(Mapping::upload));
    }

    Optional<MappingId> reading() {
        return mapping.map(Mapping::id);
    }
}
