package io.compliancescan.api.node;

import io.compliancescan.lease.Capacity;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much this node works on at once. */
@Dependent
class WorkLimit {

    /** The name of the setting: how many scans at once; 4 unless set, at least 2. */
    static final String SCANS = "scan.concurrent.max";

    /** The name of the setting: the percentage of the heap that the scans under way may hold together; 75 unless set. */
    static final String HEAP_PERCENT = "scan.concurrent.heap-percent";

    private static final int ALL = 100;

    private final Capacity capacity;

    @Inject
    WorkLimit(
            @ConfigProperty(name = SCANS, defaultValue = "4") int scans,
            @ConfigProperty(name = HEAP_PERCENT, defaultValue = "75") int heapPercent) {
        if (heapPercent < 1 || heapPercent > ALL) {
            throw new IllegalArgumentException(HEAP_PERCENT + " must be 1 to 100, not " + heapPercent);
        }
        this.capacity = Capacity.of(scans, Runtime.getRuntime().maxMemory() / ALL * heapPercent);
    }

    Capacity capacity() {
        return capacity;
    }
}
