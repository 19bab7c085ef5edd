package io.compliancescan.lease;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who works on which scan, known to all nodes. The clock is that of the database, so nodes need not agree about the time.
 */
public interface Leases {

    /** How long a lease holds that is not renewed. */
    Duration TERM = Duration.ofSeconds(15);

    /** The scans of all organisations on which nobody works, the oldest first. */
    List<WaitingScan> waiting();

    /** Takes a scan, unless somebody else was faster, or is changing it just now. */
    Optional<Lease> take(ScanId scan, NodeId node);

    /**
     * Renews those of the node's leases that still hold.
     *
     * @param held what the node believes to hold
     * @return those that it does hold; of a scan that is being changed just now nothing is known, and it counts as held
     */
    Set<Lease> renew(Set<Lease> held);

    /** Whether the lease is still the scan's, which has not ended. Says so without a lock: to save work, not to decide. */
    boolean holds(Lease lease);

    /**
     * The scan as it was committed last, if the lease is still its newest and the scan has not ended; nobody else's until
     * the transaction ends. To be asked before anything else is read in the transaction.
     */
    Optional<Scan> lock(Lease lease);

    /** One more rule of the locked scan was finished: the lease holds as from now, and earlier attempts do not count. */
    void advanced(Lease lease);

    /**
     * Gives the scan back when nobody works on it any more. If it has not ended, others may take it at once, and the attempt
     * does not count.
     */
    void giveBack(Lease lease);

    /**
     * Gives a scan back after the attempt failed; nobody takes it before so much time has passed.
     *
     * @return false when it was tried as often as it may be; then it is not given back
     */
    boolean postpone(Lease lease, Duration pause);
}
