package io.compliancescan.pack;

import io.compliancescan.rule.Check;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.Rule.Source;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import java.util.Optional;

/** Lets a pack's rules be read from top to bottom. */
final class RuleBuilder {

    private final String id;
    private final String type;
    private final Severity severity;
    private String name = "";
    private Optional<String> category = Optional.empty();
    private Source source = Source.NONE;

    private RuleBuilder(String id, String type, Severity severity) {
        this.id = id;
        this.type = type;
        this.severity = severity;
    }

    static RuleBuilder rule(String id, String type, Severity severity) {
        return new RuleBuilder(id, type, severity);
    }

    RuleBuilder named(String ruleName) {
        this.name = ruleName;
        return this;
    }

    RuleBuilder in(String categoryOfPack) {
        this.category = Optional.of(categoryOfPack);
        return this;
    }

    /**
     * @param reference the law or guidance
     * @param section of the policy
     * @param excerpt what the rule asks for, in our words
     */
    RuleBuilder from(String reference, String section, String excerpt) {
        this.source = new Source(reference, section, excerpt);
        return this;
    }

    Rule checks(String description, Check check) {
        return new Rule(new RuleId(id), name, description, type, category, severity, check, source, true);
    }
}
