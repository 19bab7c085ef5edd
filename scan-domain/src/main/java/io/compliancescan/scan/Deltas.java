package io.compliancescan.scan;

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

    /**
     * Some violations of a kind, by rule and then in the order in which they were found.
     *
     * @param after behind which place they stand; all of them where there is none
     * @param offset how many of those are left out first
     */
    List<DeltaEntry> page(ScanId scan, DeltaKind kind, Optional<DeltaEntry.Place> after, int offset, int most);
}
