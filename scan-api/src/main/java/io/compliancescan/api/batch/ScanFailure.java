package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;
import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.RuleResult;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Tells the scan that a step has failed, and why. An input that is gone and a rule that fails will not get better; all
 * else, such as a database that was away, is tried again.
 */
@Named
@Dependent
class ScanFailure extends AbstractStepListener {

    private final JobContext job;
    private final StepContext step;
    private final ScanLifeCycle lifeCycle;

    @Inject
    ScanFailure(JobContext job, StepContext step, ScanLifeCycle lifeCycle) {
        this.job = job;
        this.step = step;
        this.lifeCycle = lifeCycle;
    }

    /** The runtime calls this after a failed step as well, and has logged the cause by then. */
    @Override
    public void afterStep() {
        if (step.getBatchStatus() == BatchStatus.FAILED) {
            tell(LeaseParameters.of(job));
        }
    }

    /** Only what we wrote ourselves is shown; other messages may hold data. */
    private void tell(Lease lease) {
        if (step.getTransientUserData() instanceof ConflictException lost) {
            lifeCycle.fail(lease, lost.getMessage());
        } else if (step.getTransientUserData() instanceof RuleResult failed) {
            lifeCycle.fail(lease, failed);
        } else {
            lifeCycle.failAttempt(lease, "The step \"" + step.getStepName() + "\" failed inside the server.");
        }
    }
}
