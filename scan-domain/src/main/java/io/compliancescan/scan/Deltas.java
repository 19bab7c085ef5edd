package io.compliancescan.scan;

import io.compliancescan.violation.Violation;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where it is kept which violations are behind the counts of a comparison. All of it belongs to the later scan and does
 * not change any more, also when the earlier scan is removed.
 */
public interface Deltas {

    /** Visits all violations of a scan, by rule and then in the order in which they were found. */
    void sightings(ScanId scan, Consumer<Sighting> visitor);

    /** Keeps what a comparison of the scan with an earlier one came to. */
    void add(Scan scan, Scan previous, DeltaPlaces places);

    /** The version of the policy that the earlier scan had used; empty where no comparison is kept. */
    Optional<Integer> previousPolicyVersion(ScanId scan);

    /** Some violations of a kind, by rule and then in the order in which they were found, after the first so many. */
    List<Violation> page(ScanId scan, DeltaKind kind, int offset, int most);
}
