package io.compliancescan.policy;

import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One change of a policy's rules. Rules keep their order; what is not named stays as it is. */
public sealed interface PolicyEdit {

    /**
     * What the policy says afterwards; the same when the edit changes nothing.
     *
     * @throws NotFoundException when it names a rule that the policy does not have
     * @throws ConflictException when the policy would have no rules, or more than a policy may have
     */
    PolicyDraft apply(PolicyDraft policy);

    /**
     * Has scans evaluate a rule, or leave it out.
     *
     * @param on whether they evaluate it from now on
     */
    record Switch(RuleId rule, boolean on) implements PolicyEdit {

        @Override
        public PolicyDraft apply(PolicyDraft policy) {
            requireRule(policy, rule);
            return policy.with(policy.rules().stream()
                    .map(known -> known.id().equals(rule) ? known.switched(on) : known)
                    .toList());
        }
    }

    /** Takes a rule out. */
    record Remove(RuleId rule) implements PolicyEdit {

        @Override
        public PolicyDraft apply(PolicyDraft policy) {
            requireRule(policy, rule);
            if (policy.rules().size() == 1) {
                throw new ConflictException("The rule is the only one of the policy, and a policy has at least one. "
                        + "To have it left out of scans, set its is_active to false.");
            }
            return policy.with(policy.rules().stream()
                    .filter(known -> !known.id().equals(rule))
                    .toList());
        }
    }

    /**
     * Puts rules behind those that are there. A rule whose id the policy has already is passed over: the policy's own may
     * have been changed on purpose.
     *
     * @param rules no two with the same id
     */
    record Add(List<Rule> rules) implements PolicyEdit {

        public Add {
            rules = List.copyOf(rules);
        }

        @Override
        public PolicyDraft apply(PolicyDraft policy) {
            Set<RuleId> taken = policy.rules().stream().map(Rule::id).collect(Collectors.toSet());
            List<Rule> all = new ArrayList<>(policy.rules());
            rules.stream().filter(rule -> !taken.contains(rule.id())).forEach(all::add);
            if (all.size() > PolicyDocument.MOST_RULES) {
                throw new ConflictException("The policy would have " + all.size() + " rules, and a policy has at most "
                        + PolicyDocument.MOST_RULES + ". Delete some, or make a second policy.");
            }
            return policy.with(all);
        }
    }

    private static void requireRule(PolicyDraft policy, RuleId rule) {
        if (policy.rules().stream().noneMatch(known -> known.id().equals(rule))) {
            throw new NotFoundException("Rule not found");
        }
    }
}
