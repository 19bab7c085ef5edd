package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.Scan;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Takes the scan up and loads its table and its rules. Done again when the job is taken up again. Ends the job when the
 * scan has ended otherwise, or others work on it.
 */
@Named
@Dependent
class LoadTable extends AbstractBatchlet {

    private final JobContext job;
    private final StepContext step;
    private final ScanLifeCycle lifeCycle;
    private final ScanLoader loader;
    private volatile boolean stopped;

    @Inject
    LoadTable(JobContext job, StepContext step, ScanLifeCycle lifeCycle, ScanLoader loader) {
        this.job = job;
        this.step = step;
        this.lifeCycle = lifeCycle;
        this.loader = loader;
    }

    @Override
    public String process() {
        Lease lease = LeaseParameters.of(job);
        return lifeCycle.takeUp(lease).map(scan -> load(lease, scan)).orElse(ScanEnd.STATUS);
    }

    @Override
    public void stop() {
        stopped = true;
    }

    private String load(Lease lease, Scan scan) {
        try {
            job.setTransientUserData(loader.load(lease, scan, () -> !stopped && lifeCycle.isWanted(lease)));
            return "loaded";
        } catch (UnwantedScanException e) {
            return ScanEnd.STATUS;
        } catch (ConflictException e) {
            // The runtime does not tell a listener what a batchlet threw.
            step.setTransientUserData(e);
            throw e;
        }
    }
}
