package io.compliancescan.api.health;

import io.compliancescan.api.leave.Leaving;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether this node stays; when it is about to leave, requests should go to others. */
@Readiness
@ApplicationScoped
class ServingRequests implements HealthCheck {

    private final Leaving leaving;

    @Inject
    ServingRequests(Leaving leaving) {
        this.leaving = leaving;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("serving").status(!leaving.hasBegun()).build();
    }
}
