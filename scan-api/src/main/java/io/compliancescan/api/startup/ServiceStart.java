package io.compliancescan.api.startup;

import io.compliancescan.api.node.NodeWork;
import io.compliancescan.storage.Storage;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Brings the schema up to date before the first request, then begins to work on scans. */
@ApplicationScoped
class ServiceStart {

    private final SchemaAtStart schema;
    private final Storage storage;
    private final NodeWork work;

    @Inject
    ServiceStart(SchemaAtStart schema, Storage storage, NodeWork work) {
        this.schema = schema;
        this.storage = storage;
        this.work = work;
    }

    /** A failure here fails the deployment: a service without its schema is of no use. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        storage.alone(this::setUp);
        work.begin();
    }

    /** The batch runtime looks whether its tables are there and makes them, and fails where another node was faster. */
    private void setUp() {
        schema.ensure();
        // Asking for jobs makes the batch runtime set up its tables.
        BatchRuntime.getJobOperator().getJobNames();
        storage.tuneJobRepository();
    }
}
