package io.compliancescan.api.readiness;

import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.mapping.Mappings;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.upload.Upload;
import io.compliancescan.upload.UploadId;
import io.compliancescan.upload.Uploads;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Finds what a run is about. */
@Dependent
public class FindRunInputs {

    private final Mappings mappings;
    private final Uploads uploads;
    private final Policies policies;

    @Inject
    FindRunInputs(Mappings mappings, Uploads uploads, Policies policies) {
        this.mappings = mappings;
        this.uploads = uploads;
        this.policies = policies;
    }

    /**
     * @throws NotFoundException when the mapping, the upload or the policy is not there
     * @throws InvalidInputException when the mapping is of another upload
     */
    public RunInputs find(OrganisationId organisation, PolicyId policyId, UploadId uploadId, MappingId mappingId) {
        Mapping mapping = mappings.find(organisation, mappingId)
                .orElseThrow(() -> new NotFoundException("Mapping not found. Confirm mapping first."));
        Upload upload = upload(organisation, uploadId);
        Policy policy = policy(organisation, policyId);
        if (!mapping.upload().equals(upload.id())) {
            throw InvalidInputException.of(
                    "/mapping_id", "mapping_id names a mapping of another upload. Confirm one for this upload.");
        }
        return new RunInputs(policy, upload, mapping);
    }

    Upload upload(OrganisationId organisation, UploadId id) {
        return uploads.find(organisation, id)
                .orElseThrow(() -> new NotFoundException("Upload not found. Upload data first."));
    }

    Policy policy(OrganisationId organisation, PolicyId id) {
        return policies.find(organisation, id).orElseThrow(() -> new NotFoundException("Policy not found"));
    }
}
