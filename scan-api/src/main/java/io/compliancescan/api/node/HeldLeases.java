package io.compliancescan.api.node;

import io.compliancescan.lease.Lease;
import io.compliancescan.lease.WaitingScan;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What this node works on. */
final class HeldLeases {

    private final Map<Lease, Work> held = new ConcurrentHashMap<>();

    /** Work on a scan is about to begin. */
    void begin(Lease lease, WaitingScan scan) {
        held.put(lease, new Work(scan, OptionalLong.empty()));
    }

    /** By which number the work is known; of no interest when it has ended by now. */
    void started(Lease lease, long execution) {
        held.computeIfPresent(lease, (same, work) -> new Work(work.scan(), OptionalLong.of(execution)));
    }

    void end(Lease lease) {
        held.remove(lease);
    }

    Set<Lease> leases() {
        return Set.copyOf(held.keySet());
    }

    /** The scans that are worked on. */
    Collection<WaitingScan> scans() {
        return held.values().stream().map(Work::scan).toList();
    }

    /** The number of the work on a scan; empty when it has ended, or is only just beginning. */
    OptionalLong execution(Lease lease) {
        Work work = held.get(lease);
        return work == null ? OptionalLong.empty() : work.execution();
    }

    private record Work(WaitingScan scan, OptionalLong execution) {}
}
