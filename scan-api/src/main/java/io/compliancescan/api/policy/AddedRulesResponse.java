package io.compliancescan.api.policy;

import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;

/**
 * The rules of a pack that a policy has now, and those that it had already.
 *
 * @param rules the added ones, as in a policy's document
 * @param skippedRuleIds whose id a rule of the policy had
 * @param version the policy's newest version, from 1
 */
@JsonbPropertyOrder({"addedCount", "rules", "skippedCount", "skippedRuleIds", "version"})
public record AddedRulesResponse(
        int addedCount, List<?> rules, int skippedCount, List<String> skippedRuleIds, int version) {

    static AddedRulesResponse of(EditPolicy.Edited edited, PolicyDraft pack) {
        List<Rule> before = edited.before().content().rules();
        Policy after = edited.after();
        List<Rule> added = after.content()
                .rules()
                .subList(before.size(), after.content().rules().size());
        List<String> skipped = pack.rules().stream()
                .filter(rule -> !added.contains(rule))
                .map(Rule::id)
                .map(RuleId::value)
                .toList();
        return new AddedRulesResponse(
                added.size(), PolicyDocument.rules(added), skipped.size(), skipped, after.version());
    }
}
