package io.compliancescan.dismissal;

import io.compliancescan.review.ReviewId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanInputs;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/** Carries what was said about earlier violations over to a scan all of whose rules are done. */
public final class CarryDismissals {

    private final Dismissals dismissals;
    private final Supplier<ReviewId> ids;

    /**
     * @param ids gives ids to the reviews that this takes
     */
    public CarryDismissals(Dismissals dismissals, Supplier<ReviewId> ids) {
        this.dismissals = dismissals;
        this.ids = ids;
    }

    /** Dismisses what was dismissed before and has not got worse. Reads no violations where nothing is remembered. */
    public void to(Scan scan, Instant now) {
        ScanInputs inputs = scan.inputs();
        List<Dismissal> standing = dismissals.standing(inputs.organisation(), inputs.policy(), now);
        if (!standing.isEmpty()) {
            DismissalMatching matching = new DismissalMatching(standing);
            dismissals.violations(scan.id(), matching::see);
            dismissals.carry(scan, matching.carried(), ids);
        }
    }
}
