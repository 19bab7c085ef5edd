package io.compliancescan.web;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.policy.PolicyId;
import io.compliancescan.scan.RuleResult;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.Scans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Scans in memory; what the pages never ask for is refused. */
final class FakeScans implements Scans {

    private final List<Scan> kept = new ArrayList<>();

    static FakeScans of(Scan... scans) {
        FakeScans fake = new FakeScans();
        fake.kept.addAll(List.of(scans));
        return fake;
    }

    @Override
    public Optional<Scan> find(OrganisationId organisation, ScanId id) {
        return newestWhere(scan -> scan.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<Scan> lock(OrganisationId organisation, ScanId id) {
        throw readOnly();
    }

    @Override
    public List<Scan> newest(OrganisationId organisation, int most) {
        return newestWhere(scan -> true).stream().limit(most).toList();
    }

    @Override
    public OptionalInt versionScannedLast(OrganisationId organisation, PolicyId policy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Scan> previous(Scan scan) {
        return newestWhere(earlier -> earlier.state() instanceof ScanState.Completed
                        && earlier.createdAt().isBefore(scan.createdAt()))
                .stream()
                .findFirst();
    }

    @Override
    public List<RuleResult> results(ScanId scan) {
        return List.of();
    }

    @Override
    public void add(Scan scan) {
        kept.add(scan);
    }

    @Override
    public void save(Scan scan) {
        throw readOnly();
    }

    @Override
    public List<Scan> completed(OrganisationId organisation) {
        throw new UnsupportedOperationException("the pages never ask for all scans");
    }

    @Override
    public List<Scan> completed(OrganisationId organisation, int offset, int most) {
        throw new UnsupportedOperationException("the pages show unfinished scans as well");
    }

    @Override
    public long pendingCount() {
        throw new UnsupportedOperationException("the pages take no scans on");
    }

    @Override
    public long completedCount(OrganisationId organisation) {
        throw new UnsupportedOperationException("the pages show unfinished scans as well");
    }

    @Override
    public void remove(Scan scan) {
        throw readOnly();
    }

    @Override
    public void removeFindings(Scan scan) {
        throw readOnly();
    }

    @Override
    public void add(ScanId scan, RuleResult result) {
        throw readOnly();
    }

    private List<Scan> newestWhere(Predicate<Scan> wanted) {
        return kept.stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Scan::createdAt).reversed())
                .toList();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("the pages change nothing");
    }
}
