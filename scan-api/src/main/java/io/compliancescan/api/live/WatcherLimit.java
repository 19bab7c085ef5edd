package io.compliancescan.api.live;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many may look at scans at once. */
@Dependent
class WatcherLimit {

    /** The name of the setting: streams of events and waiting runs of this node together; 1000 unless set. */
    static final String PROPERTY = "scan.watchers.max";

    private final int most;

    @Inject
    WatcherLimit(@ConfigProperty(name = PROPERTY, defaultValue = "1000") int most) {
        if (most < 1) {
            throw new IllegalArgumentException(PROPERTY + " must be at least 1, not " + most);
        }
        this.most = most;
    }

    int most() {
        return most;
    }
}
