package io.compliancescan.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.rule.Rule;
import io.compliancescan.rule.RuleId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PolicyEditTest {

    private static final Instant MADE = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LATER = MADE.plusSeconds(60);

    private static final Rule A = rule("A", "money");
    private static final Rule B = rule("B", "people");
    private static final Rule C = rule("C", "money");

    @Test
    void aRuleThatIsSwitchedOffStaysWhereItWas() {
        PolicyDraft edited = new PolicyEdit.Switch(B.id(), false).apply(draft(A, B, C));

        assertThat(edited.rules()).containsExactly(A, B.switched(false), C);
        assertThat(new PolicyEdit.Switch(B.id(), true).apply(edited)).isEqualTo(draft(A, B, C));
    }

    @Test
    void aRemovedRuleIsGoneAndTheOthersKeepTheirOrder() {
        assertThat(new PolicyEdit.Remove(B.id()).apply(draft(A, B, C)).rules()).containsExactly(A, C);
    }

    @Test
    void theLastRuleCannotBeRemoved() {
        assertThatThrownBy(() -> new PolicyEdit.Remove(A.id()).apply(draft(A)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("only one")
                .hasMessageContaining("is_active");
    }

    @Test
    void aRuleThatIsNotThereCanBeNeitherSwitchedNorRemoved() {
        assertThatThrownBy(() -> new PolicyEdit.Switch(B.id(), false).apply(draft(A)))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Rule not found");
        assertThatThrownBy(() -> new PolicyEdit.Remove(B.id()).apply(draft(A))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void addedRulesComeLastAndThoseOfATakenIdArePassedOver() {
        Rule otherA = rule("A", "other");

        assertThat(new PolicyEdit.Add(List.of(otherA, C, B))
                        .apply(draft(A.switched(false)))
                        .rules())
                .containsExactly(A.switched(false), C, B);
    }

    @Test
    void aPolicyTakesNoMoreRulesThanCanBeReadBack() {
        PolicyDraft full = draft(IntStream.range(0, PolicyDocument.MOST_RULES)
                .mapToObj(number -> rule("R" + number, "many"))
                .toArray(Rule[]::new));

        assertThatThrownBy(() -> new PolicyEdit.Add(List.of(A)).apply(full))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("1001")
                .hasMessageContaining("1000");
        assertThat(new PolicyEdit.Add(List.of(rule("R7", "many"))).apply(full)).isEqualTo(full);
    }

    @Test
    void anEditMakesTheNextVersionAndNoneWhenItChangesNothing() {
        Policy policy =
                new Policy(new PolicyId(UUID.randomUUID()), new OrganisationId("ours"), 3, draft(A, B), MADE, MADE);

        Policy edited = policy.edited(new PolicyEdit.Remove(A.id()), LATER);

        assertThat(edited).isEqualTo(new Policy(policy.id(), policy.organisation(), 4, draft(B), MADE, LATER));
        assertThat(edited.edited(new PolicyEdit.Switch(B.id(), true), LATER.plusSeconds(1)))
                .isSameAs(edited);
    }

    @Test
    void categoriesAreThoseOfTheRulesAndChooseAmongThem() {
        PolicyDraft policy = draft(A, B, C, Documents.rule("{}"));

        assertThat(policy.categories()).containsExactly("money", "people");
        assertThat(policy.ofCategories(Set.of("money"))).isEqualTo(draft(A, C));
        assertThat(policy.ofCategories(Set.of("people", "money"))).isEqualTo(draft(A, B, C));
    }

    @Test
    void onlyWhatCanBeARulesIdIsOne() {
        assertThat(RuleId.parse("CTR_1.a-b")).contains(new RuleId("CTR_1.a-b"));
        assertThat(RuleId.parse("")).isEmpty();
        assertThat(RuleId.parse("a b")).isEmpty();
    }

    private static PolicyDraft draft(Rule... rules) {
        return Documents.policy(Documents.ofRules(Documents.ruleWith("{}"))).with(List.of(rules));
    }

    private static Rule rule(String id, String category) {
        return Documents.rule("{'rule_id': '" + id + "', 'category': '" + category + "'}");
    }
}
