package io.compliancescan.api.batch;

import io.compliancescan.lease.Lease;
import io.compliancescan.lease.NodeId;
import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.ScanId;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;
import java.util.UUID;

/**
 * The lease of the scan that a job works on, as parameters of the job. {@code compliance-scan.xml} makes them properties,
 * which the job has in memory.
 */
final class LeaseParameters {

    private static final String ORGANISATION = "organisation";
    private static final String SCAN = "scan";
    private static final String NODE = "node";
    private static final String TOKEN = "token";
    private static final String ATTEMPT = "attempt";

    private LeaseParameters() {}

    /** The lease that the running job was started with. */
    static Lease of(JobContext job) {
        Properties parameters = job.getProperties();
        return new Lease(
                new OrganisationId(parameters.getProperty(ORGANISATION)),
                new ScanId(UUID.fromString(parameters.getProperty(SCAN))),
                new NodeId(UUID.fromString(parameters.getProperty(NODE))),
                Long.parseLong(parameters.getProperty(TOKEN)),
                Integer.parseInt(parameters.getProperty(ATTEMPT)));
    }

    static Properties of(Lease lease) {
        Properties properties = new Properties();
        properties.setProperty(ORGANISATION, lease.organisation().value());
        properties.setProperty(SCAN, lease.scan().toString());
        properties.setProperty(NODE, lease.node().toString());
        properties.setProperty(TOKEN, String.valueOf(lease.token()));
        properties.setProperty(ATTEMPT, String.valueOf(lease.attempt()));
        return properties;
    }
}
