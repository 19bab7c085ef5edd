package io.compliancescan.persistence.policy;

import static io.compliancescan.persistence.ScanFixture.NOW;
import static io.compliancescan.persistence.ScanFixture.OURS;
import static io.compliancescan.persistence.ScanFixture.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.pack.Packs;
import io.compliancescan.persistence.Database;
import io.compliancescan.persistence.MariaDb;
import io.compliancescan.policy.Policies;
import io.compliancescan.policy.Policy;
import io.compliancescan.policy.PolicyDocument;
import io.compliancescan.policy.PolicyDraft;
import io.compliancescan.policy.PolicyEdit;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Rule;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MariaDb.class)
class JpaPoliciesIT {

    private static final Instant LATER = NOW.plusMillis(86_400_001);

    private final Database database;
    private final PolicyId id = new PolicyId(UUID.randomUUID());

    JpaPoliciesIT(Database database) {
        this.database = database;
    }

    @Test
    void aPolicyComesBackWithEveryDigitAndLetter() {
        var policy = policy(OURS, 1, draft("Größe 💶 \"口座\"", "123456789012345678901234567890.000000000010"), NOW);

        add(policy);

        assertThat(find(OURS)).contains(policy);
        assertThat(find(OURS, 1)).contains(policy);
    }

    @Test
    void everyPackComesBack() {
        assertThat(Packs.names()).isNotEmpty().allSatisfy(name -> {
            var pack = Packs.find(name).orElseThrow();
            var policy = new Policy(new PolicyId(UUID.randomUUID()), OURS, 1, pack, NOW, NOW);
            add(policy);
            assertThat(database.<Optional<Policy>>read(entities -> new JpaPolicies(entities).find(OURS, policy.id())))
                    .contains(policy);
        });
    }

    @Test
    void theNewestVersionIsFoundAndEveryOtherByItsNumber() {
        var first = policy(OURS, 1, draft("first", "1"), NOW);
        var second = policy(OURS, 2, draft("second", "2"), LATER);
        var tenth = policy(OURS, 10, draft("tenth", "10"), LATER);

        List.of(first, second, tenth).forEach(this::add);

        assertThat(find(OURS)).contains(tenth);
        assertThat(find(OURS, 1)).contains(first);
        assertThat(find(OURS, 2)).contains(second);
        assertThat(find(OURS, 3)).isEmpty();
    }

    @Test
    void aPolicyOfAnotherOrganisationIsNotFound() {
        add(policy(THEIRS, 1, draft("theirs", "1"), NOW));

        assertThat(find(OURS)).isEmpty();
        assertThat(find(OURS, 1)).isEmpty();
        assertThat(find(THEIRS)).isPresent();
    }

    @Test
    void nobodyAddsAVersionToAPolicyOfAnotherOrganisation() {
        add(policy(THEIRS, 1, draft("theirs", "1"), NOW));

        assertThatThrownBy(() -> add(policy(OURS, 2, draft("ours", "1"), NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to another organisation");
        assertThat(find(THEIRS, 2)).isEmpty();
    }

    @Test
    void aVersionIsNotWrittenTwice() {
        add(policy(OURS, 1, draft("first", "1"), NOW));

        assertThatThrownBy(() -> add(policy(OURS, 1, draft("again", "1"), NOW)))
                .isInstanceOf(PersistenceException.class);
        assertThat(find(OURS).orElseThrow().content().name()).isEqualTo("first");
    }

    @Test
    void aPolicyThatIsLockedIsTheNewestAndOnlyItsOwners() {
        add(policy(OURS, 1, draft("first", "1"), NOW));
        add(policy(OURS, 2, draft("second", "2"), LATER));

        assertThat(locked(OURS)).isEqualTo(find(OURS)).isPresent();
        assertThat(locked(THEIRS)).isEmpty();
    }

    /** Without the lock two would make the same version; with one that comes too late, an edit would be lost. */
    @Test
    void editsAtTheSameTimeMakeOneVersionEach() throws Exception {
        List<Rule> rules = Packs.find("aml").orElseThrow().rules();
        add(new Policy(id, OURS, 1, Packs.find("gdpr").orElseThrow(), NOW, NOW));

        var threads = Executors.newFixedThreadPool(rules.size());
        try {
            List<Callable<Void>> edits = rules.stream()
                    .map(rule -> (Callable<Void>) () -> {
                        database.commit(entities -> edit(new JpaPolicies(entities), new PolicyEdit.Add(List.of(rule))));
                        return null;
                    })
                    .toList();
            for (Future<Void> done : threads.invokeAll(edits)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        Policy edited = find(OURS).orElseThrow();
        assertThat(edited.version()).isEqualTo(1 + rules.size());
        assertThat(edited.content().rules()).hasSize(15 + rules.size()).containsAll(rules);
    }

    private void edit(Policies policies, PolicyEdit edit) {
        policies.add(policies.lock(OURS, id).orElseThrow().edited(edit, LATER));
    }

    private Optional<Policy> locked(OrganisationId organisation) {
        return database.inTransaction(entities -> new JpaPolicies(entities).lock(organisation, id));
    }

    private void add(Policy policy) {
        database.commit(entities -> new JpaPolicies(entities).add(policy));
    }

    private Optional<Policy> find(OrganisationId organisation) {
        return database.read(entities -> new JpaPolicies(entities).find(organisation, id));
    }

    private Optional<Policy> find(OrganisationId organisation, int version) {
        return database.read(entities -> new JpaPolicies(entities).find(organisation, id, version));
    }

    private Policy policy(OrganisationId organisation, int version, PolicyDraft draft, Instant updatedAt) {
        return new Policy(id, organisation, version, draft, NOW, updatedAt);
    }

    private static PolicyDraft draft(String name, String limit) {
        return PolicyDocument.read(Map.of(
                "name",
                name,
                "rules",
                List.of(
                        Map.of(
                                "rule_id",
                                "LARGE",
                                "name",
                                name,
                                "severity",
                                "HIGH",
                                "conditions",
                                Map.of("field", "amount", "operator", ">=", "value", new BigDecimal(limit))),
                        Map.of(
                                "rule_id", "TEXT",
                                "name", "Text",
                                "severity", "LOW",
                                "is_active", false,
                                "conditions",
                                        Map.of("field", "purpose", "operator", "MATCH", "value", "^\\s*[äöü💶]+$")))));
    }
}
