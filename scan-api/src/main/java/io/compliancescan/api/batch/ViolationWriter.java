package io.compliancescan.api.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Stores what a rule found, and that the rule is done, in the transaction of the checkpoint. */
@Named
@Dependent
class ViolationWriter extends AbstractItemWriter {

    private final JobContext job;
    private final StepContext step;
    private final ScanLifeCycle lifeCycle;

    @Inject
    ViolationWriter(JobContext job, StepContext step, ScanLifeCycle lifeCycle) {
        this.job = job;
        this.step = step;
        this.lifeCycle = lifeCycle;
    }

    @Override
    public void writeItems(List<Object> items) {
        ScanRun run = (ScanRun) job.getTransientUserData();
        for (Object item : items) {
            if (!lifeCycle.finishRule(run, (EvaluatedRule) item)) {
                ScanEnd.tell(step);
            }
        }
    }
}
