package io.compliancescan.api.health;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the records of batch jobs can be read; without them no scan can start. */
@Readiness
@ApplicationScoped
class JobRepositoryReady implements HealthCheck {

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("job-repository").status(readable()).build();
    }

    private static boolean readable() {
        try {
            BatchRuntime.getJobOperator().getJobNames();
            return true;
        } catch (RuntimeException e) {
            // The runtime has exceptions of its own for a database that is away, beside those of the specification.
            return false;
        }
    }
}
