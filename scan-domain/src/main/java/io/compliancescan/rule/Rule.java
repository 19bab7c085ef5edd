package io.compliancescan.rule;

import java.util.Optional;

/**
 * One rule of a policy.
 *
 * @param id stable across versions of the policy
 * @param type the word the rule's author used for its kind, such as {@code structuring}; only the check decides what runs
 * @param category the word under which a policy groups the rule, such as {@code fraud_detection}; not blank
 * @param source where the rule comes from and what it says there
 * @param active whether scans evaluate it
 */
public record Rule(
        RuleId id,
        String name,
        String description,
        String type,
        Optional<String> category,
        Severity severity,
        Check check,
        Source source,
        boolean active) {

    /** The same rule, evaluated by scans or not. */
    public Rule switched(boolean on) {
        return new Rule(id, name, description, type, category, severity, check, source, on);
    }

    /**
     * Where a rule comes from.
     *
     * @param reference the law, standard or paper, such as {@code 31 CFR 1010.311}; may be empty
     * @param section the section of the policy it belongs to; may be empty
     * @param excerpt the words of the policy; may be empty
     */
    public record Source(String reference, String section, String excerpt) {

        /** A rule without a written source. */
        public static final Source NONE = new Source("", "", "");
    }
}
