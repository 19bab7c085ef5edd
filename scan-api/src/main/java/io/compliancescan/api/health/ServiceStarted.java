package io.compliancescan.api.health;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** Whether the service has come up: its last step is to bring the schema up to date. */
@Startup
@ApplicationScoped
class ServiceStarted implements HealthCheck {

    private final Storage storage;

    @Inject
    ServiceStarted(Storage storage) {
        this.storage = storage;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("start").status(storage.current()).build();
    }
}
