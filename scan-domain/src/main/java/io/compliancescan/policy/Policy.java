package io.compliancescan.policy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.rule.Rule;
import java.time.Instant;
import java.util.List;

/**
 * One version of a policy. Versions never change, so that a scan can be explained years later.
 *
 * @param version 1 for the first
 * @param createdAt when the first version was made
 * @param updatedAt when this version was made
 */
public record Policy(
        PolicyId id,
        OrganisationId organisation,
        int version,
        PolicyDraft content,
        Instant createdAt,
        Instant updatedAt) {

    /** The version that an edit makes of this one; this one when the edit changes nothing. */
    public Policy edited(PolicyEdit edit, Instant now) {
        PolicyDraft edited = edit.apply(content);
        return edited.equals(content) ? this : new Policy(id, organisation, version + 1, edited, createdAt, now);
    }

    /** The rules that a scan evaluates, in order. */
    public List<Rule> activeRules() {
        return content.rules().stream().filter(Rule::active).toList();
    }
}
