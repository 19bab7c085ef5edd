package io.compliancescan.api.health;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database has the schema that this version of the service needs. */
@Readiness
@ApplicationScoped
class MigrationsDone implements HealthCheck {

    private final Storage storage;
    private final PromptAnswer answer;

    @Inject
    MigrationsDone(Storage storage, PromptAnswer answer) {
        this.storage = storage;
        this.answer = answer;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("migrations")
                .status(answer.isYes(storage::current))
                .build();
    }
}
