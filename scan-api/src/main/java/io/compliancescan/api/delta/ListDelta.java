package io.compliancescan.api.delta;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.query.Cursor;
import io.compliancescan.api.query.CursorPagination;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.violation.ViolationResponse;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.DeltaEntry;
import io.compliancescan.scan.DeltaEntry.Place;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Turns the pages of what changed since an earlier scan. */
@Dependent
class ListDelta {

    private final Deltas deltas;
    private final PinnedInputs inputs;

    @Inject
    ListDelta(Deltas deltas, PinnedInputs inputs) {
        this.deltas = deltas;
        this.inputs = inputs;
    }

    /**
     * @param after behind which place the page begins, where it was asked for by that
     * @throws ConflictException when the scan is not completed, or was before such lists were kept
     */
    DeltaListResponse list(Scan scan, DeltaKind kind, Page page, Optional<Place> after) {
        if (!(scan.state() instanceof ScanState.Completed completed)) {
            throw new ConflictException(
                    "The scan is " + scan.state().wireName() + ". Only a completed scan is compared with another.");
        }
        return completed
                .result()
                .delta()
                .map(delta -> response(scan, delta, kind, page, after))
                .orElseGet(() -> new DeltaListResponse(
                        scan.id().toString(),
                        null,
                        name(kind),
                        List.of(),
                        CursorPagination.of(page, 0, after.isPresent(), Optional.empty())));
    }

    private DeltaListResponse response(Scan scan, ScanDelta delta, DeltaKind kind, Page page, Optional<Place> after) {
        ScanRules rules = rules(scan, kind);
        int offset = after.isPresent() ? 0 : page.offset();
        List<DeltaEntry> more = deltas.page(scan.id(), kind, after, offset, page.limit() + 1);
        List<DeltaEntry> entries = more.subList(0, Math.min(more.size(), page.limit()));
        Optional<Cursor> next = more.size() > entries.size()
                ? Optional.of(cursor(scan, kind, entries.get(entries.size() - 1)))
                : Optional.empty();
        return new DeltaListResponse(
                scan.id().toString(),
                delta.previous().toString(),
                name(kind),
                entries.stream().map(entry -> described(entry, rules)).toList(),
                CursorPagination.of(page, delta.count(kind), after.isPresent(), next));
    }

    /** Those of the scan that has the violations. */
    private ScanRules rules(Scan scan, DeltaKind kind) {
        int version = deltas.previousPolicyVersion(scan.id())
                .orElseThrow(() -> new ConflictException("The scan was completed before lists of what changed were"
                        + " kept. Run it again to have them."));
        return kind == DeltaKind.RESOLVED ? inputs.rules(scan, version) : inputs.rules(scan);
    }

    private static Cursor cursor(Scan scan, DeltaKind kind, DeltaEntry entry) {
        return new ListedEntry(scan.id(), kind, entry.place()).cursor();
    }

    private static ViolationResponse described(DeltaEntry entry, ScanRules rules) {
        return ViolationResponse.of(
                entry.violation(), rules.named(entry.violation().rule().value()));
    }

    private static String name(DeltaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
