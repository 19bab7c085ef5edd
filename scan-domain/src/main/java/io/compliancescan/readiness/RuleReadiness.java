package io.compliancescan.readiness;

import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.FieldUse;
import java.util.List;

/**
 * What a rule needs of a file, and what of it cannot be read.
 *
 * @param requiredFields in alphabetical order
 * @param gaps of this rule alone; also of a rule that is not active
 */
public record RuleReadiness(Rule rule, List<String> requiredFields, MappingGaps gaps) {

    public RuleReadiness {
        requiredFields = List.copyOf(requiredFields);
    }

    static RuleReadiness of(Rule rule, ReadingPlan plan) {
        return new RuleReadiness(
                rule,
                rule.check().uses().map(FieldUse::field).distinct().sorted().toList(),
                plan.gaps(rule.check().uses()));
    }

    /** Whether a scan that leaves out what cannot be run would run it. */
    public boolean runnable() {
        return rule.active() && gaps.isEmpty();
    }
}
