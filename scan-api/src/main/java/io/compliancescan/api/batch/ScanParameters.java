package io.compliancescan.api.batch;

import io.compliancescan.organisation.OrganisationId;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import java.util.Properties;
import java.util.UUID;

/** The scan a job works on, as parameters of the job. A restart has to be given them again. */
record ScanParameters(OrganisationId organisation, ScanId scan) {

    private static final String ORGANISATION = "organisation";
    private static final String SCAN = "scan";

    static ScanParameters of(Scan scan) {
        return new ScanParameters(scan.inputs().organisation(), scan.id());
    }

    /** The parameters that the running job was started with. */
    static ScanParameters of(JobContext job) {
        Properties parameters = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        return new ScanParameters(
                new OrganisationId(parameters.getProperty(ORGANISATION)),
                new ScanId(UUID.fromString(parameters.getProperty(SCAN))));
    }

    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty(ORGANISATION, organisation.value());
        properties.setProperty(SCAN, scan.toString());
        return properties;
    }
}
