package io.compliancescan.api.batch;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Says that the work on the scan has ended; also when it failed or was stopped. */
@Named
@Dependent
class TellEnd extends AbstractJobListener {

    private final JobContext job;
    private final Event<WorkEnded> event;

    @Inject
    TellEnd(JobContext job, Event<WorkEnded> event) {
        this.job = job;
        this.event = event;
    }

    @Override
    public void afterJob() {
        boolean failed = job.getBatchStatus() == BatchStatus.FAILED;
        event.fire(new WorkEnded(LeaseParameters.of(job), failed));
    }
}
