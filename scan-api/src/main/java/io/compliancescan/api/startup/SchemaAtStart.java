package io.compliancescan.api.startup;

import io.compliancescan.storage.Storage;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the service does about its schema when it starts. */
@Dependent
class SchemaAtStart {

    /** The name of the setting: whether the service migrates the database itself, as it does unless told otherwise. */
    static final String MIGRATE = "scan.migrate";

    private final Storage storage;
    private final boolean migrate;

    @Inject
    SchemaAtStart(Storage storage, @ConfigProperty(name = MIGRATE, defaultValue = "true") boolean migrate) {
        this.storage = storage;
        this.migrate = migrate;
    }

    /**
     * Comes back when the schema is the one that this version needs.
     *
     * @throws RuntimeException when it is not
     */
    void ensure() {
        if (migrate) {
            storage.migrate();
        } else {
            storage.requireCurrent();
        }
    }
}
