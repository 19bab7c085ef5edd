package io.compliancescan.api.live;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Changes scans and tells those who remember or watch them, once the transaction has ended. Whoever changes a scan in this
 * application does it here; else its clients see the change a quarter of a second late.
 */
@Dependent
public class AnnouncedScans {

    private final Scans scans;
    private final Event<ScanChanged> changes;

    @Inject
    AnnouncedScans(Scans scans, Event<ScanChanged> changes) {
        this.scans = scans;
        this.changes = changes;
    }

    /** As {@link Scans#save}. */
    public void save(Scan scan) {
        scans.save(scan);
        changes.fire(new ScanChanged(ScanName.of(scan)));
    }

    /** As {@link Scans#remove}. */
    public void remove(Scan scan) {
        scans.remove(scan);
        changes.fire(new ScanChanged(ScanName.of(scan)));
    }
}
