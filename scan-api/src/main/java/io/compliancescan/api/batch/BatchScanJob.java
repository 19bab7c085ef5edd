package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobExecutionNotRunningException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;

/**
 * Works on scans with Jakarta Batch. Every lease is a job of its own: a restart of the job before would share its records
 * with a node that may only have been paused. Which rules are done is known of the scan itself.
 */
@Dependent
class BatchScanJob implements ScanJob {

    private static final System.Logger LOG = System.getLogger(BatchScanJob.class.getName());
    private static final String JOB = "compliance-scan";

    private final ScanLifeCycle lifeCycle;

    @Inject
    BatchScanJob(ScanLifeCycle lifeCycle) {
        this.lifeCycle = lifeCycle;
    }

    @Override
    public OptionalLong start(Lease lease) {
        if (lease.isOneTooMany()) {
            lifeCycle.fail(
                    lease,
                    "The scan was tried " + Lease.MOST_ATTEMPTS + " times, and the server ended each time "
                            + "before one more rule was done. It may lack memory. Give it more, or scan a smaller file.");
            return OptionalLong.empty();
        }
        try {
            long execution = operator().start(JOB, LeaseParameters.of(lease));
            LOG.log(
                    Level.INFO,
                    "Scan {0} is worked on by execution {1,number,#}, attempt {2}",
                    lease.scan(),
                    execution,
                    lease.attempt());
            return OptionalLong.of(execution);
        } catch (BatchRuntimeException e) {
            LOG.log(Level.ERROR, "Scan " + lease.scan() + " could not be started", e);
            lifeCycle.failAttempt(lease, "The server could not start the scan.");
            return OptionalLong.empty();
        }
    }

    @Override
    public void stop(long execution) {
        try {
            operator().stop(execution);
        } catch (JobExecutionNotRunningException e) {
            LOG.log(Level.DEBUG, "Execution {0,number,#} has ended already", execution);
        }
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
