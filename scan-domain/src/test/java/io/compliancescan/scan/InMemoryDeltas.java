package io.compliancescan.scan;

import io.compliancescan.scan.Sighting.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps which violations of {@link InMemoryScans} have changed, for the length of a test. */
final class InMemoryDeltas implements Deltas {

    private final InMemoryScans scans;
    private final Map<ScanId, DeltaPlaces> kept = new HashMap<>();

    InMemoryDeltas(InMemoryScans scans) {
        this.scans = scans;
    }

    /** How many are new, unchanged and resolved in what was kept; nothing where nothing was. */
    List<Long> counts(ScanId scan) {
        return Optional.ofNullable(kept.get(scan))
                .map(places -> List.of(
                        places.added().count(),
                        places.unchanged().count(),
                        places.resolved().count()))
                .orElse(List.of());
    }

    @Override
    public void sightings(ScanId scan, Consumer<Sighting> visitor) {
        Map<Integer, Integer> numbers = new HashMap<>();
        scans.forEach(scan, violation -> {
            int rule = (int) violation.id().value().getMostSignificantBits();
            int number = numbers.merge(rule, 1, Integer::sum) - 1;
            var finding = violation.finding();
            visitor.accept(new Sighting(
                    rule,
                    number,
                    violation.signature(),
                    new Evidence(finding.span(), finding.amount(), finding.measured())));
        });
    }

    @Override
    public void add(Scan scan, Scan previous, DeltaPlaces places) {
        kept.put(scan.id(), places);
    }

    @Override
    public Optional<Integer> previousPolicyVersion(ScanId scan) {
        return Optional.ofNullable(kept.get(scan)).map(places -> 1);
    }

    /** Pages are of no interest to what scans conclude. */
    @Override
    public List<DeltaEntry> page(ScanId scan, DeltaKind kind, Optional<DeltaEntry.Place> after, int offset, int most) {
        throw new UnsupportedOperationException("only counts are kept");
    }
}
