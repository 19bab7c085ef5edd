package io.compliancescan.api.readiness;

import io.compliancescan.identity.Identities;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.InvalidInputException;
import io.compliancescan.problem.Problems;
import io.compliancescan.upload.Upload;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Goes through what confirming a mapping and running a policy with it would check, and keeps nothing. */
@Dependent
class CheckReadiness {

    private final FindRunInputs findInputs;
    private final Identities identities;
    private final Clock clock;

    @Inject
    CheckReadiness(FindRunInputs findInputs, Identities identities, Clock clock) {
        this.findInputs = findInputs;
        this.identities = identities;
        this.clock = clock;
    }

    /**
     * @throws io.compliancescan.problem.NotFoundException when the upload or the policy is not there
     */
    Checked check(OrganisationId organisation, ReadinessRequest request) {
        Upload upload = findInputs.upload(organisation, request.upload());
        Mapping mapping = request.mapping().confirmed(new MappingId(identities.next()), upload, clock.instant());
        RunInputs inputs = new RunInputs(findInputs.policy(organisation, request.policy()), upload, mapping);
        Problems problems = request.mapping().draft().problemsAgainst(upload.profile());
        Optional<RuntimeException> unconfirmed =
                problems.isEmpty() ? Optional.empty() : Optional.of(new InvalidInputException(problems.list()));
        return new Checked(inputs, unconfirmed);
    }

    /**
     * What a draft comes to.
     *
     * @param unconfirmed the exception that refuses to confirm the mapping
     */
    record Checked(RunInputs inputs, Optional<RuntimeException> unconfirmed) {}
}
