package io.compliancescan.api.batch;

import jakarta.batch.runtime.context.StepContext;

/** How a step tells the job that it works in vain: the scan has ended otherwise, or others work on it. The job ends with it. */
final class ScanEnd {

    /** The exit status of such a step; {@code compliance-scan.xml} knows it. */
    static final String STATUS = "scan-ended";

    private ScanEnd() {}

    static void tell(StepContext step) {
        step.setExitStatus(STATUS);
    }

    static boolean wasTold(StepContext step) {
        return STATUS.equals(step.getExitStatus());
    }
}
