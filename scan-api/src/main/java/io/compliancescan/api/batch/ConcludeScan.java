package io.compliancescan.api.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Draws the result of the scan from what its rules came to. */
@Named
@Dependent
class ConcludeScan extends AbstractBatchlet {

    private final JobContext job;
    private final ScanLifeCycle lifeCycle;

    @Inject
    ConcludeScan(JobContext job, ScanLifeCycle lifeCycle) {
        this.job = job;
        this.lifeCycle = lifeCycle;
    }

    @Override
    public String process() {
        lifeCycle.conclude(LeaseParameters.of(job));
        return "concluded";
    }
}
