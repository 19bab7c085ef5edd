package io.compliancescan.api.readiness;

import io.compliancescan.api.error.MappingIncompleteException;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.policy.Policy;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.readiness.Readiness;
import io.compliancescan.readiness.Refusal;
import io.compliancescan.upload.Upload;
import java.util.Optional;

/** What a run is about: inputs that are there and belong together. */
public record RunInputs(Policy policy, Upload upload, Mapping mapping) {

    /** What of the policy can be run. */
    public Readiness readiness() {
        return Readiness.of(policy, upload.profile(), mapping);
    }

    /**
     * The exception that refuses a run, or empty when it can be taken on.
     *
     * @param allowPartial whether rules whose columns cannot be read may be left out
     */
    public Optional<RuntimeException> refusal(boolean allowPartial) {
        return readiness().refusal(allowPartial).map(RunInputs::exception);
    }

    private static RuntimeException exception(Refusal refusal) {
        if (refusal instanceof Refusal.NoRules) {
            return new NotFoundException("No rules found for this policy.");
        }
        if (refusal instanceof Refusal.Incomplete incomplete) {
            MappingGaps gaps = incomplete.gaps();
            return new MappingIncompleteException(gaps.missingFields(), gaps.invalidColumns());
        }
        throw new AssertionError(refusal);
    }
}
