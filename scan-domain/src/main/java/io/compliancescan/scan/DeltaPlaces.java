package io.compliancescan.scan;

/**
 * Which violations are behind the counts of a {@link ScanDelta}.
 *
 * @param added of the later scan, those that only it has
 * @param unchanged of the later scan, those that both have
 * @param resolved of the earlier scan, those that only it has
 */
public record DeltaPlaces(Places added, Places unchanged, Places resolved) {

    static DeltaPlaces none() {
        return new DeltaPlaces(new Places(), new Places(), new Places());
    }
}
