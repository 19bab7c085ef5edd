package io.compliancescan.api.startup;

import io.compliancescan.api.batch.ScanJob;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.Scans;
import io.compliancescan.storage.Storage;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Brings the schema up to date before the first request, then takes up the scans that an earlier run of the service left
 * unfinished.
 */
@ApplicationScoped
class ServiceStart {

    private static final System.Logger LOG = System.getLogger(ServiceStart.class.getName());

    private final Storage storage;
    private final Scans scans;
    private final ScanJob job;
    private final ManagedExecutorService executor;

    @Inject
    ServiceStart(Storage storage, Scans scans, ScanJob job, ManagedExecutorService executor) {
        this.storage = storage;
        this.scans = scans;
        this.job = job;
        this.executor = executor;
    }

    /** A failure here fails the deployment: a service without its schema is of no use. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        storage.migrate();
        // Asking for jobs makes the batch runtime set up its tables.
        BatchRuntime.getJobOperator().getJobNames();
        storage.tuneJobRepository();
        List<Scan> interrupted = scans.unfinished();
        executor.execute(() -> interrupted.forEach(this::resume));
    }

    private void resume(Scan scan) {
        LOG.log(Level.INFO, "Scan {0} was interrupted and is taken up again", scan.id());
        try {
            job.resume(scan);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Scan " + scan.id() + " was not taken up; it will be at the next start", e);
        }
    }
}
