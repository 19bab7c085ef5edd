package io.compliancescan.violation;

import io.compliancescan.rule.RuleId;

/**
 * By what a later scan tells a violation again: the same rule on the same account.
 *
 * @param account may be empty
 */
public record Signature(RuleId rule, String account) {

    /** As {@code rule_id:account}. */
    @Override
    public String toString() {
        return rule + ":" + account;
    }
}
