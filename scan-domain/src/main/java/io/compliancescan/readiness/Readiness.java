package io.compliancescan.readiness;

import io.compliancescan.importer.FieldReading;
import io.compliancescan.importer.SampleReader;
import io.compliancescan.importer.TableProfile;
import io.compliancescan.mapping.Mapping;
import io.compliancescan.mapping.MappingGaps;
import io.compliancescan.mapping.ReadingPlan;
import io.compliancescan.pii.SampleMask;
import io.compliancescan.policy.Policy;
import io.compliancescan.rule.Rule;
import io.compliancescan.table.FieldUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a policy can be run over a file with a mapping. */
public final class Readiness {

    private static final int SHOWN_RECORDS = 3;

    private final Policy policy;
    private final TableProfile profile;
    private final Mapping mapping;
    private final Set<FieldUse> needed;
    private final ReadingPlan plan;

    private Readiness(Policy policy, TableProfile profile, Mapping mapping) {
        this.policy = policy;
        this.profile = profile;
        this.mapping = mapping;
        this.needed = uses(policy).collect(Collectors.toUnmodifiableSet());
        this.plan = ReadingPlan.of(profile, mapping, needed);
    }

    /** @param mapping of the file that the profile tells about, confirmed or as it would be */
    public static Readiness of(Policy policy, TableProfile profile, Mapping mapping) {
        return new Readiness(policy, profile, mapping);
    }

    /**
     * Why a run would be refused, or empty when it would be taken on.
     *
     * @param allowPartial whether rules whose columns cannot be read may be left out
     */
    public Optional<Refusal> refusal(boolean allowPartial) {
        if (policy.activeRules().isEmpty()) {
            return Optional.of(new Refusal.NoRules());
        }
        return allowPartial
                ? Optional.empty()
                : Optional.of(gaps()).filter(gaps -> !gaps.isEmpty()).<Refusal>map(Refusal.Incomplete::new);
    }

    /** All rules of the policy in their order, also those that are not active. */
    public List<RuleReadiness> rules() {
        return policy.content().rules().stream()
                .map(rule -> RuleReadiness.of(rule, plan))
                .toList();
    }

    /** What keeps the active rules from being run, all of it. */
    public MappingGaps gaps() {
        return plan.gaps(uses(policy));
    }

    /** The fields that active rules need, in alphabetical order. */
    public List<String> requiredFields() {
        return needed.stream().map(FieldUse::field).distinct().sorted().toList();
    }

    /**
     * What to think over before confirming or running it, for people.
     *
     * @param confidences how sure whoever proposed a field's column is, by field; may lack any
     */
    public List<String> warnings(Confidences confidences) {
        List<FieldReading> readings = plan.readings().stream()
                .filter(reading -> needed.contains(reading.use()))
                .toList();
        return new Warnings(profile, mapping.columns(), readings, confidences).list();
    }

    /** The rules that a scan would leave out if it may, by their ids. */
    public List<String> leftOut() {
        return rules().stream()
                .filter(rule -> rule.rule().active() && !rule.runnable())
                .map(rule -> rule.rule().id().value())
                .toList();
    }

    /**
     * The first records of the file, at most three, as the active rules would see them; personal data masked.
     *
     * @param today on which nobody is born any more
     */
    public List<SampleRow> sample(LocalDate today) {
        SampleRow.Source source = new SampleRow.Source(
                profile, SampleReader.read(profile, plan.readings()), SampleMask.of(profile, today));
        return source.rows(plan.readings(), SHOWN_RECORDS);
    }

    private static Stream<FieldUse> uses(Policy policy) {
        return policy.activeRules().stream().map(Rule::check).flatMap(check -> check.uses());
    }
}
