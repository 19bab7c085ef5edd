package io.compliancescan.api.node;

import io.compliancescan.api.batch.ScanJob;
import io.compliancescan.lease.Lease;
import io.compliancescan.lease.Leases;
import io.compliancescan.lease.NodeId;
import io.compliancescan.lease.WaitingScan;
import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes scans, keeps their leases, and lets go of what others have taken. */
@Dependent
class Dispatch {

    private static final System.Logger LOG = System.getLogger(Dispatch.class.getName());

    private final Leases leases;
    private final ScanJob job;
    private final WorkLimit limit;
    private final Storage storage;

    @Inject
    Dispatch(Leases leases, ScanJob job, WorkLimit limit, Storage storage) {
        this.leases = leases;
        this.job = job;
        this.limit = limit;
        this.storage = storage;
    }

    /** Takes as many of the scans that wait as there is room for. */
    void fill(NodeId node, HeldLeases held) {
        List<WaitingScan> waiting = new ArrayList<>(leases.waiting());
        Optional<WaitingScan> next = limit.capacity().next(waiting, held.scans());
        while (next.isPresent()) {
            WaitingScan scan = next.get();
            leases.take(scan.scan(), node).ifPresent(lease -> begin(lease, scan, held));
            waiting.remove(scan);
            next = limit.capacity().next(waiting, held.scans());
        }
    }

    private void begin(Lease lease, WaitingScan scan, HeldLeases held) {
        held.begin(lease, scan);
        boolean started = false;
        try {
            var execution = job.start(lease);
            started = execution.isPresent();
            execution.ifPresent(number -> held.started(lease, number));
        } finally {
            if (!started) {
                held.end(lease);
            }
        }
    }

    /** Renews what this node works on, and stops what is not its any more. */
    void renew(HeldLeases held) {
        Set<Lease> lost = new HashSet<>(held.leases());
        if (!lost.isEmpty()) {
            lost.removeAll(leases.renew(Set.copyOf(lost)));
            lost.forEach(lease -> abandon(lease, held));
        }
    }

    private void abandon(Lease lease, HeldLeases held) {
        LOG.log(Level.INFO, "Scan {0} is not this node's any more", lease.scan());
        stop(lease, held);
    }

    /** Has the work on a scan stop behind the rule that it is at. */
    void stop(Lease lease, HeldLeases held) {
        held.execution(lease).ifPresent(job::stop);
    }

    /** Removes what is left of work that ended long ago. Harmless when several nodes do so at once. */
    void tidy() {
        storage.forgetOldJobs();
    }

    /** Lets others take the scan up, unless it has ended. */
    void giveBack(Lease lease) {
        leases.giveBack(lease);
    }
}
