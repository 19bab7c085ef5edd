package io.compliancescan.policy;

import io.compliancescan.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The same policy with other rules. */
    public PolicyDraft with(List<Rule> others) {
        return new PolicyDraft(name, pack, scoring, others);
    }

    /** The words under which the rules are grouped, in the order in which they come first. */
    public Set<String> categories() {
        return rules.stream()
                .flatMap(rule -> rule.category().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The same policy with the rules of some categories only.
     *
     * @param chosen at least one of {@link #categories}
     */
    public PolicyDraft ofCategories(Set<String> chosen) {
        return with(rules.stream()
                .filter(rule -> rule.category().filter(chosen::contains).isPresent())
                .toList());
    }
}
