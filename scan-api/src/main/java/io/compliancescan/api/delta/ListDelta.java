package io.compliancescan.api.delta;

import io.compliancescan.api.pinned.PinnedInputs;
import io.compliancescan.api.pinned.ScanRules;
import io.compliancescan.api.query.Page;
import io.compliancescan.api.violation.ViolationResponse;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.DeltaKind;
import io.compliancescan.scan.Deltas;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanDelta;
import io.compliancescan.scan.ScanState;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

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
     * @throws ConflictException when the scan is not completed, or was before such lists were kept
     */
    DeltaListResponse list(Scan scan, DeltaKind kind, Page page) {
        if (!(scan.state() instanceof ScanState.Completed completed)) {
            throw new ConflictException(
                    "The scan is " + scan.state().wireName() + ". Only a completed scan is compared with another.");
        }
        return completed
                .result()
                .delta()
                .map(delta -> response(scan, delta, kind, page))
                .orElseGet(() -> new DeltaListResponse(scan.id().toString(), null, name(kind), List.of(), page.of(0)));
    }

    private DeltaListResponse response(Scan scan, ScanDelta delta, DeltaKind kind, Page page) {
        int version = deltas.previousPolicyVersion(scan.id())
                .orElseThrow(() -> new ConflictException("The scan was completed before lists of what changed were"
                        + " kept. Run it again to have them."));
        ScanRules rules = kind == DeltaKind.RESOLVED ? inputs.rules(scan, version) : inputs.rules(scan);
        List<ViolationResponse> violations = deltas.page(scan.id(), kind, page.offset(), page.limit()).stream()
                .map(violation -> ViolationResponse.of(
                        violation, rules.named(violation.rule().value())))
                .toList();
        return new DeltaListResponse(
                scan.id().toString(), delta.previous().toString(), name(kind), violations, page.of(delta.count(kind)));
    }

    private static String name(DeltaKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
