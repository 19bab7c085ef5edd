package io.compliancescan.api.live;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A scan and those who look at it. */
final class WatchedScan {

    private static final System.Logger LOG = System.getLogger(WatchedScan.class.getName());

    private final ScanName name;
    private final List<ScanWatcher> watchers = new CopyOnWriteArrayList<>();

    WatchedScan(ScanName name) {
        this.name = name;
    }

    void add(ScanWatcher watcher) {
        watchers.add(watcher);
    }

    /** How many look at it. */
    int watchers() {
        return watchers.size();
    }

    /**
     * Lets all of them look. One round at a time, so that nobody sees an earlier state after a later one. After a failure
     * they look again at the next round, unless it was theirs.
     */
    synchronized void look(Supplier<Optional<Snapshot>> scan) {
        try {
            Optional<Snapshot> now = scan.get();
            watchers.removeIf(watcher -> !goesOn(watcher, now));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Scan " + name.id() + " could not be looked at", e);
        }
    }

    private boolean goesOn(ScanWatcher watcher, Optional<Snapshot> now) {
        try {
            return watcher.look(now);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Somebody who looks at scan " + name.id() + " failed and is left out", e);
            return false;
        }
    }
}
