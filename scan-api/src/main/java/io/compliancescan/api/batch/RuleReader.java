package io.compliancescan.api.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Reads the places of the rules that are still to be evaluated, unless the scan has ended meanwhile. */
@Named
@Dependent
class RuleReader extends AbstractItemReader {

    private final JobContext job;
    private final StepContext step;
    private int next;
    private int total;

    @Inject
    RuleReader(JobContext job, StepContext step) {
        this.job = job;
        this.step = step;
    }

    /** The scan's own progress is written with every checkpoint, and holds for the jobs that come later as well. */
    @Override
    public void open(Serializable checkpoint) {
        ScanRun run = (ScanRun) job.getTransientUserData();
        total = run.rules().size();
        next = run.scan().progress().processed();
    }

    @Override
    public Integer readItem() {
        return next < total && !ScanEnd.wasTold(step) ? next++ : null;
    }

    @Override
    public Integer checkpointInfo() {
        return next;
    }
}
