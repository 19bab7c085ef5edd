package io.compliancescan.api.live;

import java.util.Optional;

/** Looks at a scan again and again. */
@FunctionalInterface
public interface ScanWatcher {

    /**
     * Sees the scan; about four times a second, whether it has changed or not, and as soon as this node has changed it. Must
     * not wait for anything, since others are to see their scans as well.
     *
     * @param now empty when it is not there any more
     * @return whether to go on
     */
    boolean look(Optional<Snapshot> now);
}
