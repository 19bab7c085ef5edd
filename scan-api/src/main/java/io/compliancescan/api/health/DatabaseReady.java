package io.compliancescan.api.health;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers. */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private final Storage storage;
    private final PromptAnswer answer;

    @Inject
    DatabaseReady(Storage storage, PromptAnswer answer) {
        this.storage = storage;
        this.answer = answer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(answer.isYes(storage::reachable))
                .build();
    }
}
