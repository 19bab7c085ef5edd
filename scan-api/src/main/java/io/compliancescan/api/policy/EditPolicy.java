package io.compliancescan.api.policy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyEdit;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.problem.NotFoundException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.function.Consumer;

/** Makes the next version of a policy out of the newest. Of two edits at the same time, one waits for the other. */
@Dependent
class EditPolicy {

    private final Policies policies;
    private final Clock clock;

    @Inject
    EditPolicy(Policies policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Makes no version where the edit changes nothing.
     *
     * @param precondition throws when the policy is not to be edited as it is now
     * @throws NotFoundException when the policy, or a rule that the edit names, is not there
     * @throws io.compliancescan.problem.ConflictException when the policy cannot be without the rule, or with that many
     */
    @Transactional
    Edited edit(OrganisationId owner, String id, PolicyEdit edit, Consumer<Policy> precondition) {
        Policy before = PolicyId.parse(id)
                .flatMap(policy -> policies.lock(owner, policy))
                .orElseThrow(() -> new NotFoundException("Policy not found"));
        precondition.accept(before);
        Policy after = before.edited(edit, clock.instant());
        if (after.version() > before.version()) {
            policies.add(after);
        }
        return new Edited(before, after);
    }

    /** A policy before and after an edit; the same version when nothing changed. */
    record Edited(Policy before, Policy after) {}
}
