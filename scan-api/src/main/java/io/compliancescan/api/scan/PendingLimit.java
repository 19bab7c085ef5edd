package io.compliancescan.api.scan;

import io.compliancescan.api.error.TooManyScansException;
import io.compliancescan.scan.Scans;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many scans may wait for their turn. */
@Dependent
class PendingLimit {

    /** The name of the setting: scans of all organisations that no node has begun; 100 unless set. */
    static final String PROPERTY = "scan.pending.max";

    private final Scans scans;
    private final int most;

    @Inject
    PendingLimit(Scans scans, @ConfigProperty(name = PROPERTY, defaultValue = "100") int most) {
        if (most < 1) {
            throw new IllegalArgumentException(PROPERTY + " must be at least 1, not " + most);
        }
        this.scans = scans;
        this.most = most;
    }

    /**
     * Goes on only if there is room for one more. Those who ask at the same moment do not see each other, so the bound may be
     * exceeded by as many as they are.
     *
     * @throws TooManyScansException when there is none
     */
    void throwIfReached() {
        if (scans.pendingCount() >= most) {
            throw new TooManyScansException();
        }
    }
}
