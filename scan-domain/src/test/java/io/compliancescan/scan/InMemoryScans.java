package io.compliancescan.scan;

import io.compliancescan.confidence.Precision;
import io.compliancescan.finding.Findings;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.rule.Rule;
import io.compliancescan.violation.Signature;
import io.compliancescan.violation.Violation;
import io.compliancescan.violation.ViolationFilter;
import io.compliancescan.violation.ViolationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps scans and their violations for the length of a test. */
final class InMemoryScans implements Scans, Violations {

    private final Map<ScanId, Scan> scans = new LinkedHashMap<>();
    private final Map<ScanId, List<RuleResult>> results = new LinkedHashMap<>();
    private final Map<ScanId, List<Violation>> violations = new LinkedHashMap<>();

    @Override
    public void add(Scan scan) {
        scans.put(scan.id(), scan);
        results.put(scan.id(), new ArrayList<>());
        violations.put(scan.id(), new ArrayList<>());
    }

    @Override
    public void save(Scan scan) {
        scans.replace(scan.id(), scan);
    }

    /** A test is alone. */
    @Override
    public Optional<Scan> lock(OrganisationId organisation, ScanId id) {
        return find(organisation, id);
    }

    @Override
    public Optional<Scan> find(OrganisationId organisation, ScanId id) {
        return Optional.ofNullable(scans.get(id))
                .filter(scan -> scan.inputs().organisation().equals(organisation));
    }

    @Override
    public List<Scan> newest(OrganisationId organisation, int most) {
        List<Scan> newest = new ArrayList<>(scans.values());
        Collections.reverse(newest);
        return newest.stream()
                .filter(scan -> scan.inputs().organisation().equals(organisation))
                .limit(most)
                .toList();
    }

    @Override
    public List<Scan> completed(OrganisationId organisation) {
        return newest(organisation, scans.size()).stream()
                .filter(scan -> scan.state() instanceof ScanState.Completed)
                .toList();
    }

    @Override
    public OptionalInt versionScannedLast(OrganisationId organisation, PolicyId policy) {
        return completed(organisation).stream()
                .filter(scan -> scan.inputs().policy().equals(policy))
                .mapToInt(scan -> scan.inputs().policyVersion())
                .findFirst();
    }

    @Override
    public List<Scan> completed(OrganisationId organisation, int offset, int most) {
        return completed(organisation).stream().skip(offset).limit(most).toList();
    }

    @Override
    public long completedCount(OrganisationId organisation) {
        return completed(organisation).size();
    }

    @Override
    public Optional<Scan> previous(Scan scan) {
        return completed(scan.inputs().organisation()).stream()
                .filter(other -> other.inputs().policy().equals(scan.inputs().policy()))
                .filter(other -> !other.id().equals(scan.id()))
                .findFirst();
    }

    @Override
    public long pendingCount() {
        return scans.values().stream()
                .filter(scan -> scan.state() instanceof ScanState.Pending)
                .count();
    }

    @Override
    public void remove(Scan scan) {
        scans.remove(scan.id());
        results.remove(scan.id());
        violations.remove(scan.id());
    }

    @Override
    public void removeFindings(Scan scan) {
        results.get(scan.id()).clear();
        violations.get(scan.id()).clear();
    }

    @Override
    public void add(ScanId scan, RuleResult result) {
        results.get(scan).add(result);
    }

    @Override
    public List<RuleResult> results(ScanId scan) {
        return results.get(scan).stream()
                .sorted(Comparator.comparingInt(RuleResult::number))
                .toList();
    }

    @Override
    public void add(Scan scan, int ruleNumber, Rule rule, Findings findings, Precision precision) {
        List<Violation> kept = violations.get(scan.id());
        findings.forEach(finding -> kept.add(new Violation(
                new ViolationId(new UUID(ruleNumber, kept.size())), rule.id(), rule.severity(), finding)));
    }

    @Override
    public Map<Signature, Long> signatures(ScanId scan) {
        return violations.get(scan).stream()
                .collect(Collectors.groupingBy(Violation::signature, Collectors.counting()));
    }

    @Override
    public void forEach(ScanId scan, Consumer<Violation> visitor) {
        violations.get(scan).forEach(visitor);
    }

    /** Nobody reviews them. */
    @Override
    public void forEachThatWeighs(ScanId scan, Consumer<Violation> visitor) {
        forEach(scan, visitor);
    }

    @Override
    public List<Violation> page(ScanId scan, ViolationFilter filter, int offset, int most) {
        return filtered(scan, filter).skip(offset).limit(most).toList();
    }

    @Override
    public long count(ScanId scan, ViolationFilter filter) {
        return filtered(scan, filter).count();
    }

    private Stream<Violation> filtered(ScanId scan, ViolationFilter filter) {
        return violations.get(scan).stream()
                .filter(violation ->
                        fits(filter.ruleNumber(), (int) violation.id().value().getMostSignificantBits()))
                .filter(violation -> fits(filter.severity(), violation.severity()))
                .filter(violation -> fits(filter.account(), violation.finding().account()));
    }

    private static <T> boolean fits(Optional<T> wanted, T value) {
        return wanted.isEmpty() || wanted.get().equals(value);
    }

    @Override
    public Optional<Violation> find(ScanId scan, ViolationId id) {
        return violations.get(scan).stream()
                .filter(violation -> violation.id().equals(id))
                .findFirst();
    }

    @Override
    public Recurrence recurrence(OrganisationId organisation, PolicyId policy, Signature signature) {
        throw new UnsupportedOperationException("what scans conclude does not depend on it");
    }
}
