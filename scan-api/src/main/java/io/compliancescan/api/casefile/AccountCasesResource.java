package io.compliancescan.api.casefile;

import io.compliancescan.api.query.Page;
import io.compliancescan.api.query.QueryParameters;
import io.compliancescan.api.scan.FindScan;
import io.compliancescan.rule.Severity;
import io.compliancescan.scan.Scan;
import io.compliancescan.scan.ScanId;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** Shows the violations of a scan by account. Has a class of its own, since the one for an id would take its path. */
@Path("violations/cases")
@Dependent
@Produces(MediaType.APPLICATION_JSON)
public class AccountCasesResource {

    private final FindScan findScan;
    private final GatherByAccount gather;

    @Inject
    AccountCasesResource(FindScan findScan, GatherByAccount gather) {
        this.findScan = findScan;
        this.gather = gather;
    }

    /** One page of the accounts that have violations which are no false positives, the worst first. */
    @GET
    public AccountCasesResponse list(@Context UriInfo uri) {
        QueryParameters query = QueryParameters.of(uri.getQueryParameters());
        Optional<ScanId> id = query.requiredId("scan_id", ScanId::new);
        Optional<Severity> severity = query.constant("severity", Severity.class);
        Page page = query.page();
        query.throwIfInvalid();
        Scan scan = findScan.completed(id.orElseThrow().toString(), "It has cases once it is completed.");
        return gather.page(scan, severity, page);
    }
}
