package io.compliancescan.api.batch;

import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanJobs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Works on scans with Jakarta Batch. */
@Dependent
class BatchScanJob implements ScanJob {

    private static final System.Logger LOG = System.getLogger(BatchScanJob.class.getName());
    private static final String JOB = "compliance-scan";

    private final ScanJobs jobs;
    private final ScanLifeCycle lifeCycle;

    @Inject
    BatchScanJob(ScanJobs jobs, ScanLifeCycle lifeCycle) {
        this.jobs = jobs;
        this.lifeCycle = lifeCycle;
    }

    @Override
    public void start(Scan scan) {
        ScanParameters parameters = ScanParameters.of(scan);
        try {
            remember(scan, operator().start(JOB, parameters.properties()));
        } catch (BatchRuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Scan " + scan.id() + " could not be started", e);
            lifeCycle.fail(
                    parameters.organisation(),
                    parameters.scan(),
                    "The server could not start the scan. Its log has the cause under the scan's id. Run it again.",
                    Optional.empty());
        }
    }

    /** The scan itself knows which rules are done, so a job that cannot be restarted is replaced by a new one. */
    @Override
    public void resume(Scan scan) {
        Optional<Long> last = jobs.execution(scan.id());
        if (last.isEmpty()) {
            start(scan);
            return;
        }
        try {
            remember(
                    scan, operator().restart(last.get(), ScanParameters.of(scan).properties()));
        } catch (BatchRuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Scan " + scan.id() + " gets a new job: " + e.getMessage());
            start(scan);
        }
    }

    private void remember(Scan scan, long execution) {
        lifeCycle.remember(scan.id(), execution);
        LOG.log(System.Logger.Level.INFO, "Scan {0} is worked on by execution {1,number,#}", scan.id(), execution);
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
