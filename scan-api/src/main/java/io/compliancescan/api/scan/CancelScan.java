package io.compliancescan.api.scan;

import io.compliancescan.api.live.AnnouncedScans;
import io.compliancescan.api.metrics.ScanMetrics;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.problem.NotFoundException;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import io.compliancescan.scan.ScanState;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Ends a scan that nobody wants any more, and removes what it has found so far. Its job notices by itself, before it
 * would write anything.
 */
@Dependent
class CancelScan {

    private static final System.Logger LOG = System.getLogger(CancelScan.class.getName());

    private final Scans scans;
    private final AnnouncedScans changes;
    private final Clock clock;
    private final ScanMetrics metrics;

    @Inject
    CancelScan(Scans scans, AnnouncedScans changes, Clock clock, ScanMetrics metrics) {
        this.scans = scans;
        this.changes = changes;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * The scan, cancelled now or before.
     *
     * @throws NotFoundException when there is no such scan
     * @throws ConflictException when it has completed or failed
     */
    @Transactional
    Scan cancel(OrganisationId organisation, ScanId id) {
        Scan scan = scans.lock(organisation, id).orElseThrow(() -> new NotFoundException("Scan not found"));
        if (scan.unfinished()) {
            return cancel(scan);
        }
        if (scan.state() instanceof ScanState.Cancelled) {
            return scan;
        }
        throw new ConflictException(
                "The scan is " + scan.state().wireName() + ". Only one that has not ended can be cancelled.");
    }

    private Scan cancel(Scan scan) {
        Scan cancelled = scan.cancelled(clock.instant());
        scans.removeFindings(scan);
        changes.save(cancelled);
        metrics.ended(cancelled);
        LOG.log(System.Logger.Level.INFO, "Scan {0} cancelled", scan.id());
        return cancelled;
    }
}
