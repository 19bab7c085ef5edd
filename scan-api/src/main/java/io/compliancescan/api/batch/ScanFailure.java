package io.compliancescan.api.batch;

import io.compliancescan.problem.ConflictException;
import io.compliancescan.scan.RuleResult;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Tells the scan that a step has failed, and why; otherwise it would stay running for ever. */
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
            ScanParameters parameters = ScanParameters.of(job);
            lifeCycle.fail(parameters.organisation(), parameters.scan(), reason(), failedRule());
        }
    }

    private Optional<RuleResult> failedRule() {
        return step.getTransientUserData() instanceof RuleResult failed ? Optional.of(failed) : Optional.empty();
    }

    /** Only what we wrote ourselves is shown; other messages may hold data. */
    private String reason() {
        if (step.getTransientUserData() instanceof ConflictException lost) {
            return lost.getMessage();
        }
        if (step.getTransientUserData() instanceof RuleResult failed) {
            return "The rule " + failed.rule() + " failed inside the server. "
                    + "Its log has the cause near the scan's id. Report it, and leave the rule out meanwhile.";
        }
        return "The step \"" + step.getStepName() + "\" failed inside the server. "
                + "Its log has the cause near the scan's id. Run the scan again.";
    }
}
