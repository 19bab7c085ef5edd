package io.compliancescan.api.batch;

import io.compliancescan.importer.UnreadableFileException;
import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells the scan that a step has failed, and why; otherwise it would stay running for ever. */
@Named
@Dependent
class ScanFailure extends AbstractStepListener {

    private static final System.Logger LOG = System.getLogger(ScanFailure.class.getName());

    private final JobContext job;
    private final StepContext step;
    private final ScanLifeCycle lifeCycle;

    @Inject
    ScanFailure(JobContext job, StepContext step, ScanLifeCycle lifeCycle) {
        this.job = job;
        this.step = step;
        this.lifeCycle = lifeCycle;
    }

    @Override
    public void afterStep() {
        Exception exception = step.getException();
        if (exception == null) {
            return;
        }
        ScanParameters parameters = ScanParameters.of(job);
        LOG.log(
                System.Logger.Level.ERROR,
                "Step " + step.getStepName() + " of scan " + parameters.scan() + " failed",
                exception);
        lifeCycle.fail(parameters.organisation(), parameters.scan(), reason(exception));
    }

    /** Only what we wrote ourselves is shown; other messages may hold data. */
    private String reason(Throwable exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFileException unreadable) {
                return "The upload could not be read. " + unreadable.getMessage();
            }
        }
        return "The step \"" + step.getStepName() + "\" failed through no fault of the data. "
                + "The server's log has the cause under the scan's id. Run the scan again.";
    }
}
