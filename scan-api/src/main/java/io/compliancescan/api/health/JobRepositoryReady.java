package io.compliancescan.api.health;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the records of batch jobs can be read; without them no scan can start. */
@Readiness
@ApplicationScoped
class JobRepositoryReady implements HealthCheck {

    private final PromptAnswer answer;

    @Inject
    JobRepositoryReady(PromptAnswer answer) {
        this.answer = answer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("job-repository")
                .status(answer.isYes(JobRepositoryReady::readable))
                .build();
    }

    private static boolean readable() {
        BatchRuntime.getJobOperator().getJobNames();
        return true;
    }
}
