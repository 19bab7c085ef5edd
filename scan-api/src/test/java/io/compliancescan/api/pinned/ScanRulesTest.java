package io.compliancescan.api.pinned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.condition.Exists;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.RecordCheck;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ScanRulesTest {

    private static final UUID ID = UUID.fromString("abc12345-def6-7890-abcd-abcdef123456");

    private final ScanRules rules = new ScanRules(new ScanId(ID), List.of(rule("FIRST"), rule("SECOND")));

    @Test
    void aRuleIsFoundByItsExactId() {
        assertThat(rules.named("SECOND").id()).isEqualTo(new RuleId("SECOND"));
        assertThat(rules.number("SECOND")).isEqualTo(1);
    }

    @Test
    void whoAsksForAnotherIsToldWhereTheRulesAreListed() {
        assertThatThrownBy(() -> rules.named("second"))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("The scan has no rule \"second\"."
                        + " GET /scan/abc12345-def6-7890-abcd-abcdef123456/rules lists its rules.");
    }

    private static Rule rule(String id) {
        RecordCheck check = RecordCheck.of(new Exists("amount"));
        return new Rule(
                new RuleId(id), id, "", "record", Optional.empty(), Severity.LOW, check, Rule.Source.NONE, true);
    }
}
