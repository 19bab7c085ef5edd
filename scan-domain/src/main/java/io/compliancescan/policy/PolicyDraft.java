package io.compliancescan.policy;

import io.compliancescan.rule.Rule;
import java.util.List;
import java.util.Optional;

/**
 * What a policy says, before it has an owner and an id.
 *
 * @param pack the name of the pack it was taken from, such as {@code aml}; empty when somebody wrote it
 * @param rules in the order in which they run; at least one; no two with the same id
 */
public record PolicyDraft(String name, Optional<String> pack, ScoringModel scoring, List<Rule> rules) {

    public PolicyDraft {
        rules = List.copyOf(rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a policy needs at least one rule");
        }
        if (rules.stream().map(Rule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules of a policy have the same id");
        }
    }
}
