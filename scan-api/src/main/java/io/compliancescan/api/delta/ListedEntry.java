package io.compliancescan.api.delta;

import io.compliancescan.api.query.Cursor;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.ScanId;
import java.util.List;
import java.util.Optional;

/** Where a violation stands in one of the lists of a scan's delta. */
record ListedEntry(ScanId scan, DeltaKind kind, Place place) {

    private static final int PARTS = 4;

    Cursor cursor() {
        return new Cursor(List.of(
                scan.toString(), kind.name(), Integer.toString(place.rule()), Integer.toString(place.number())));
    }

    /** The entry that the cursor names, or empty when it names none. */
    static Optional<ListedEntry> of(Cursor cursor) {
        List<String> parts = cursor.parts();
        try {
            return parts.size() == PARTS
                    ? ScanId.parse(parts.get(0)).map(scan -> new ListedEntry(scan, kind(parts), place(parts)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static DeltaKind kind(List<String> parts) {
        return DeltaKind.valueOf(parts.get(1));
    }

    private static Place place(List<String> parts) {
        return new Place(Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3)));
    }
}
